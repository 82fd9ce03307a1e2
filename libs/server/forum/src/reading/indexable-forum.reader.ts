import { Injectable } from '@nestjs/common';
import type { ContentState } from '@entraide/domain-access';
import { type RichText, plainTextOf } from '@entraide/domain-text';
import { Database, firstId } from '@entraide/server-platform';
import type { IndexableCommunity, IndexableText } from './indexable.ts';

interface TextRow extends Omit<IndexableText, 'text'> {
  readonly tree: RichText;
  readonly state: ContentState;
}

const threadColumns = `
  thread.visibility as audience, thread.community_id as "communityId", thread.id as "threadId", thread.title, thread.kind,
  exists (select 1 from post reply where reply.thread_id = thread.id and not reply.is_opening
          and reply.state = 'visible') as "isAnswered",
  array(select concept_id from thread_concept where thread_id = thread.id) as "conceptIds"`;

const roleOf = (authorId: string): string => `
  (select role.role from membership role join member author on author.id = role.member_id and author.state <> 'erased'
   where role.member_id = ${authorId} and role.community_id = thread.community_id and role.state = 'active') as "authorRole"`;

/** What search may hold of the forum. What is not in an answer must not be indexed. One statement each. */
@Injectable()
export class IndexableForumReader {
  constructor(private readonly database: Database) {}

  async threads(ids: readonly string[]): Promise<IndexableText[]> {
    const rows = await this.database.query<TextRow>(
      `select thread.id, ${threadColumns}, ${roleOf('thread.author_id')}, thread.author_id as "authorId", thread.language, opening.warnings,
              thread.created_at as "createdAt", opening.tree, opening.state
       from thread join post opening on opening.thread_id = thread.id and opening.is_opening
       where thread.id = any($1::uuid[]) and thread.state = 'visible'`,
      [ids],
    );
    return rows.map(toIndexable);
  }

  /** Replies; an opening post is found with its thread. */
  async posts(ids: readonly string[]): Promise<IndexableText[]> {
    const rows = await this.database.query<TextRow>(
      `select post.id, ${threadColumns}, ${roleOf('post.author_id')}, post.author_id as "authorId", post.language, post.warnings,
              post.created_at as "createdAt", post.tree, post.state
       from post join thread on thread.id = post.thread_id
       where post.id = any($1::uuid[]) and post.state = 'visible' and not post.is_opening and thread.state = 'visible'`,
      [ids],
    );
    return rows.map(toIndexable);
  }

  /** The next ids of a thread's replies in whatever state, in their order, to index them anew with their thread. */
  async replyIdsAfter(threadId: string, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from post where thread_id = $1 and not is_opening and id > coalesce($2::uuid, ${firstId}) order by id limit $3`,
      [threadId, after, limit],
    );
    return rows.map((row) => row.id);
  }

  communities(ids: readonly string[]): Promise<IndexableCommunity[]> {
    return this.database.query<IndexableCommunity>(
      `select id, slug, name_en as "nameEn", name_fr as "nameFr", description_en as "descriptionEn",
              description_fr as "descriptionFr", created_at as "createdAt",
              array(select concept_id from community_condition where community_id = community.id) as "conceptIds"
       from community where id = any($1::uuid[]) and not is_archived`,
      [ids],
    );
  }

  /** The next ids in order, to index everything anew: from the start with `null`, at an end when there are none. */
  async idsAfter(kind: 'thread' | 'post' | 'community', after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from ${kind} where id > coalesce($1::uuid, ${firstId}) order by id limit $2`,
      [after, limit],
    );
    return rows.map((row) => row.id);
  }
}

const toIndexable = ({ tree, state, ...row }: TextRow): IndexableText => ({
  ...row,
  text: state === 'visible' ? plainTextOf(tree) : '',
});
