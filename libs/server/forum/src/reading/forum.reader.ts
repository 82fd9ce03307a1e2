import { Injectable } from '@nestjs/common';
import type {
  ContentWarning,
  Language,
  MembershipRole,
  ThreadKind,
  ThreadVisibility,
  Viewer,
} from '@entraide/domain-kernel';
import { type RichText, plainTextOf } from '@entraide/domain-text';
import { Clock, Database } from '@entraide/server-platform';
import { Bindings } from '../sql/bindings.ts';
import { countOf } from '../sql/count-of.ts';
import { readablePosts, readableThreads } from '../thread/readable-threads.condition.ts';
import type { ThreadCardObject } from '../thread/thread-card.object.ts';
import { type ThreadRow, threadColumns, threadTables } from '../thread/thread-row.ts';
import { toCard, toThreadCard } from '../thread/thread.mapper.ts';
import type { CommunityHit } from './community-hit.ts';
import type { PostHit } from './post-hit.ts';

interface HitRow {
  readonly id: string;
  readonly tree: RichText;
  readonly language: Language;
  readonly warnings: ContentWarning[];
  readonly created_at: Date;
  readonly thread_id: string;
  readonly thread_slug: string;
  readonly thread_title: string;
  readonly thread_kind: ThreadKind;
  readonly reply_count: number;
  readonly is_opening: boolean;
  readonly visibility: ThreadVisibility;
  readonly author_id: string | null;
  readonly author_pseudonym: string | null;
  readonly author_role: MembershipRole | null;
  readonly community_id: string;
  readonly community_slug: string;
  readonly community_name: string;
}

/**
 * Turns ids that came from elsewhere (search hits, notices) into what this viewer may read of them, by the rules as
 * they are now. What they may not read is absent. One statement each, and none for no ids.
 */
@Injectable()
export class ForumReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async readableThreads(viewer: Viewer, ids: readonly string[]): Promise<Map<string, ThreadCardObject>> {
    if (ids.length === 0) return new Map();
    const bindings = new Bindings();
    const rows = await this.database.query<ThreadRow>(
      `select ${threadColumns(viewer.language)} from thread ${threadTables}
       where thread.id = any(${bindings.add(ids)}::uuid[]) and ${readableThreads(viewer, 'thread', bindings)}`,
      bindings.values,
    );
    const now = this.clock.now();
    return new Map(rows.map((row) => [row.id, toThreadCard(row, now)]));
  }

  async readablePosts(viewer: Viewer, ids: readonly string[]): Promise<Map<string, PostHit>> {
    return new Map((await this.readableTexts(viewer, { threadIds: [], postIds: ids })).map((hit) => [hit.id, hit]));
  }

  /** The opening posts of threads and other posts, together in one statement. */
  async readableTexts(
    viewer: Viewer,
    { threadIds, postIds }: { readonly threadIds: readonly string[]; readonly postIds: readonly string[] },
  ): Promise<PostHit[]> {
    if (threadIds.length + postIds.length === 0) return [];
    const bindings = new Bindings();
    const isOpening = `post.is_opening and post.thread_id = any(${bindings.add(threadIds)}::uuid[])`;
    const rows = await this.database.query<HitRow>(
      `select post.id, post.tree, post.language, post.warnings, post.created_at, thread.id as thread_id,
              post.is_opening, thread.slug as thread_slug, thread.title as thread_title, thread.kind as thread_kind,
              entraide_count('thread.replies', thread.id) as reply_count, thread.visibility, post.author_id,
              author.pseudonym as author_pseudonym, role.role as author_role,
              community.id as community_id, community.slug as community_slug,
              community.name_${viewer.language} as community_name
       from post join thread on thread.id = post.thread_id join community on community.id = thread.community_id
       left join member author on author.id = post.author_id and author.state <> 'erased'
       left join membership role
         on role.member_id = author.id and role.community_id = post.community_id and role.state = 'active'
       where (post.id = any(${bindings.add(postIds)}::uuid[]) or (${isOpening}))
         and ${readableThreads(viewer, 'thread', bindings)} and ${readablePosts(viewer, 'post', bindings)}`,
      bindings.values,
    );
    return rows.map(toHit);
  }

  /** Communities that are not archived. */
  async readableCommunities(viewer: Viewer, ids: readonly string[]): Promise<Map<string, CommunityHit>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<CommunityHit>(
      `select community.id, community.slug, community.name_${viewer.language} as name,
              community.description_${viewer.language} as description,
              greatest(0, ${countOf('community.members', 'community.id')}) as "memberCount",
              greatest(0, ${countOf('community.threads', 'community.id')}) as "threadCount"
       from community where community.id = any($1::uuid[]) and not community.is_archived`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const toHit = (row: HitRow): PostHit => ({
  id: row.id,
  threadId: row.thread_id,
  threadSlug: row.thread_slug,
  threadTitle: row.thread_title,
  threadKind: row.thread_kind,
  replyCount: Math.max(0, row.reply_count),
  isOpening: row.is_opening,
  visibility: row.visibility,
  language: row.language,
  text: plainTextOf(row.tree),
  warnings: row.warnings,
  createdAt: row.created_at,
  author: toCard(row.author_id, row.author_pseudonym),
  authorRole: row.author_role,
  community: { id: row.community_id, slug: row.community_slug, name: row.community_name },
});
