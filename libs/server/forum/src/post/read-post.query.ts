import { Injectable } from '@nestjs/common';
import { decidePost } from '@entraide/domain-access';
import type { ThreadVisibility, Viewer } from '@entraide/domain-kernel';
import type { ContentState } from '@entraide/domain-access';
import { Clock, Database, encodeCursor } from '@entraide/server-platform';
import { asId } from '../sql/bindings.ts';
import { isClosedAt } from '../thread/thread-closing.ts';
import { pageOfPosts } from './page-of-posts.ts';
import { type PostRow, postColumns, postFactsOf, postTables } from './post-row.ts';
import { toPost } from './post.mapper.ts';
import type { PostObject } from './post.object.ts';
import type { PostPlaceObject } from './post-place.object.ts';
import { ReactionsReader } from './reactions.reader.ts';

interface PlacedRow extends PostRow {
  readonly thread_author_id: string | null;
  readonly thread_visibility: ThreadVisibility;
  readonly thread_state: ContentState;
  readonly thread_is_locked: boolean;
  readonly thread_closes_at: Date | null;
  readonly thread_slug: string;
  readonly thread_title: string;
  readonly helpful_post_id: string | null;
  readonly page_at: Date | null;
  readonly page_id: string | null;
}

/** One post by its id, with the page on which it stands. */
@Injectable()
export class ReadPostQuery {
  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionsReader,
    private readonly clock: Clock,
  ) {}

  /** `null` when the viewer may not read it, placeholders included. */
  async place(viewer: Viewer, id: string): Promise<PostPlaceObject | null> {
    const row = await this.rowOf(id);
    const post = row && (await this.present(viewer, row));
    if (!row || !post || post.isPlaceholder) return null;
    return {
      post,
      threadId: row.thread_id,
      threadSlug: row.thread_slug,
      threadTitle: row.thread_title,
      pageAfter: row.page_at && row.page_id ? encodeCursor({ at: row.page_at, id: row.page_id }) : null,
    };
  }

  /** The post as a command's answer, placeholders included. */
  async execute(viewer: Viewer, id: string): Promise<PostObject | null> {
    const row = await this.rowOf(id);
    return row ? this.present(viewer, row) : null;
  }

  private async present(viewer: Viewer, row: PlacedRow): Promise<PostObject | null> {
    const thread = {
      communityId: row.community_id,
      authorId: row.thread_author_id,
      visibility: row.thread_visibility,
      state: row.thread_state,
      isLocked: row.thread_is_locked || isClosedAt(row.thread_closes_at, this.clock.now()),
    };
    const isReadable = decidePost('read', viewer, postFactsOf(row, thread)).isAllowed;
    const reactions = await this.reactions.of(viewer, isReadable ? [row.id] : []);
    return toPost(row, { viewer, thread, helpfulPostId: row.helpful_post_id, reactions });
  }

  private async rowOf(id: string): Promise<PlacedRow | null> {
    const [row] = await this.database.query<PlacedRow>(
      `select ${postColumns}, thread.author_id as thread_author_id, thread.visibility as thread_visibility,
              thread.state as thread_state, thread.is_locked or community.is_archived as thread_is_locked,
              thread.closes_at as thread_closes_at,
              thread.slug as thread_slug, thread.title as thread_title, thread.helpful_post_id,
              page.created_at as page_at, page.id as page_id
       from post join thread on thread.id = post.thread_id join community on community.id = thread.community_id
       left join lateral (
         select count(*)::integer as earlier from post earlier
         where earlier.thread_id = post.thread_id and (earlier.created_at, earlier.id) < (post.created_at, post.id)
       ) place on true
       left join lateral (
         select start.created_at, start.id from post start where start.thread_id = post.thread_id and place.earlier >= $2
         order by start.created_at, start.id
         offset greatest(0, place.earlier / $2 * $2 - 1) limit 1
       ) page on true
       ${postTables}
       where post.id = $1`,
      [asId(id), pageOfPosts],
    );
    return row ?? null;
  }
}
