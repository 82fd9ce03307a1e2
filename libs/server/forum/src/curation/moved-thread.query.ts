import { Injectable } from '@nestjs/common';
import { type ThreadFacts, decideThread } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { ReadPostQuery } from '../post/read-post.query.ts';
import { asId } from '../sql/bindings.ts';
import type { MovedThreadObject } from './thread-curation.object.ts';

interface WhereaboutsRow extends ThreadFacts {
  readonly threadId: string;
  readonly slug: string;
  readonly openingId: string;
}

/** Where the texts of a thread are that became part of another one. */
@Injectable()
export class MovedThreadQuery {
  constructor(
    private readonly database: Database,
    private readonly posts: ReadPostQuery,
  ) {}

  /** `null` for every other thread, and where the viewer may not read what it became part of: that sounds like nothing. */
  async execute(viewer: Viewer, id: string): Promise<MovedThreadObject | null> {
    const [row] = await this.database.query<WhereaboutsRow>(
      `select here.id as "threadId", here.slug, opening.id as "openingId", here.community_id as "communityId",
              here.author_id as "authorId", here.visibility, here.state, here.is_locked as "isLocked"
       from thread join post opening on opening.id = thread.former_opening_id join thread here on here.id = opening.thread_id
       where thread.id = $1`,
      [asId(id)],
    );
    if (!row || !decideThread('read', viewer, row).isAllowed) return null;
    const place = await this.posts.place(viewer, row.openingId);
    return { threadId: row.threadId, slug: row.slug, pageAfter: place?.pageAfter ?? null };
  }
}
