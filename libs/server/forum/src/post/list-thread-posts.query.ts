import { Injectable } from '@nestjs/common';
import { type ThreadFacts, decideThread } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { Clock, type Cursor, Database, decodeCursor, encodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { Bindings, asId } from '../sql/bindings.ts';
import type { PageWish } from '../thread/list-threads.query.ts';
import { isClosedAt } from '../thread/thread-closing.ts';
import { readablePosts } from '../thread/readable-threads.condition.ts';
import type { PostConnection } from './post-page.object.ts';
import { type PostRow, postColumns, postTables } from './post-row.ts';
import { toPost } from './post.mapper.ts';
import { ReactionsReader } from './reactions.reader.ts';

interface SettingRow extends ThreadFacts {
  readonly helpfulPostId: string | null;
  readonly closesAt: Date | null;
  readonly previousAt: Date | null;
  readonly previousId: string | null;
}

interface PageOfThread {
  readonly threadId: string;
  readonly after: Cursor | null;
  readonly limit: number;
}

/** A thread's posts in order of time, with placeholders where a text is gone. Three statements. */
@Injectable()
export class ListThreadPostsQuery {
  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionsReader,
    private readonly clock: Clock,
  ) {}

  /** `null` when the viewer may not read the thread. */
  async execute(viewer: Viewer, threadId: string, wish: PageWish): Promise<PostConnection | null> {
    const size = pageSize(wish.first);
    const after = decodeCursor(wish.after);
    const thread = await this.settingOf(asId(threadId), after, size);
    if (!thread || !decideThread('read', viewer, thread).isAllowed) return null;
    const rows = await this.rowsOf(viewer, { threadId: asId(threadId), after, limit: size + 1 });
    const reactions = await this.reactions.of(
      viewer,
      rows.slice(0, size).map((row) => row.id),
    );
    const page = toPage(
      rows,
      size,
      (row) => ({ at: row.created_at, id: row.id }),
      (row) => toPost(row, { viewer, thread, helpfulPostId: thread.helpfulPostId, reactions }),
    );
    return {
      nodes: page.nodes.filter((post) => post !== null),
      pageInfo: page.pageInfo,
      hasPreviousPage: after !== null,
      previousAfter:
        thread.previousAt && thread.previousId ? encodeCursor({ at: thread.previousAt, id: thread.previousId }) : null,
    };
  }

  /** The thread's facts, and the post after which the page before this one begins. */
  private async settingOf(threadId: string, after: Cursor | null, size: number): Promise<SettingRow | null> {
    const [row] = await this.database.query<SettingRow>(
      `select thread.community_id as "communityId", thread.author_id as "authorId", thread.visibility, thread.state,
              thread.is_locked or community.is_archived as "isLocked", thread.closes_at as "closesAt",
              thread.helpful_post_id as "helpfulPostId",
              previous.created_at as "previousAt", previous.id as "previousId"
       from thread join community on community.id = thread.community_id
       left join lateral (
         select post.created_at, post.id from post
         where post.thread_id = thread.id and (post.created_at, post.id) <= ($2::timestamptz, $3::uuid)
         order by post.created_at desc, post.id desc offset $4 limit 1) previous on true
       where thread.id = $1`,
      [threadId, after?.at ?? null, after?.id ?? null, size],
    );
    return row ? { ...row, isLocked: row.isLocked || isClosedAt(row.closesAt, this.clock.now()) } : null;
  }

  /** Posts that are held have no place here but for those who may read them. */
  private rowsOf(viewer: Viewer, { threadId, after, limit }: PageOfThread): Promise<PostRow[]> {
    const bindings = new Bindings();
    const conditions = [
      `post.thread_id = ${bindings.add(threadId)}`,
      ...(after ? [`(post.created_at, post.id) > (${bindings.add(after.at)}, ${bindings.add(after.id)})`] : []),
      `(post.state <> 'held' or ${readablePosts(viewer, 'post', bindings)})`,
    ];
    return this.database.query<PostRow>(
      `select ${postColumns} from post ${postTables}
       where ${conditions.join(' and ')} order by post.created_at, post.id limit ${bindings.add(limit)}`,
      bindings.values,
    );
  }
}
