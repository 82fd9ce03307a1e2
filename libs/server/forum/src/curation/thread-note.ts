import type { Viewer } from '@entraide/domain-kernel';
import type { Bindings } from '../sql/bindings.ts';
import { readableThreads } from '../thread/readable-threads.condition.ts';
import type { ThreadNoteObject } from './thread-note.object.ts';
import type { ThreadNoteKind } from './thread-notes.ts';

/** A note as JSON, with the thread in which the other texts stand now. */
export interface ThreadNoteRow {
  readonly kind: ThreadNoteKind;
  readonly at: string;
  readonly post_count: number;
  readonly title: string;
  readonly post_id: string | null;
  readonly now_id: string;
  readonly now_slug: string;
  readonly now_title: string;
  readonly is_here: boolean;
}

/**
 * The notes of `thread` as one column. A note names another thread only to those who may read where it is now; of one that
 * became part of this thread everybody here could read the title.
 */
export const threadNotesColumn = (viewer: Viewer, bindings: Bindings): string => `
  coalesce((
    select json_agg(json_build_object('kind', note.kind, 'at', note.at, 'post_count', note.post_count,
             'title', other.title, 'post_id', note.post_id, 'now_id', whereabouts.id, 'now_slug', whereabouts.slug,
             'now_title', whereabouts.title, 'is_here', whereabouts.id = thread.id) order by note.at, note.act_id)
    from thread_note note
    join thread other on other.id = note.other_thread_id
    left join post former on former.id = other.former_opening_id
    join thread whereabouts on whereabouts.id = coalesce(former.thread_id, other.id)
    where note.thread_id = thread.id and ${readableThreads(viewer, 'whereabouts', bindings)}), '[]')`;

export const toThreadNote = (row: ThreadNoteRow): ThreadNoteObject => ({
  kind: row.kind,
  at: new Date(row.at),
  postCount: row.post_count,
  title: row.kind === 'merged_here' ? row.title : row.now_title,
  thread: row.is_here ? null : { id: row.now_id, slug: row.now_slug, title: row.now_title },
  postId: row.post_id,
});
