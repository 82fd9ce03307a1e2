import { curationSettings } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { type Bindings, asId } from '../sql/bindings.ts';
import { readableThreads } from '../thread/readable-threads.condition.ts';
import type { PinPlace, ThreadRow } from '../thread/thread-row.ts';

/** A list on top of which threads may stand. */
export interface ListPlace {
  readonly pinnedIn: PinPlace;
  readonly id: string;
}

const columns: Record<PinPlace, string> = { community: 'community_id', topic: 'topic_id' };
const mostShown = curationSettings.mostPinned + curationSettings.mostFeaturedShown;

/**
 * Ids, with `is_set_forth`, of what moderators put before readers of a list: threads pinned there, and on a community's
 * list those they recommend. In no order: see {@link inOrderOfPins}.
 */
export function threadsSetForth(
  viewer: Viewer,
  { pinnedIn, id }: ListPlace,
  { now, bindings }: { readonly now: Date; readonly bindings: Bindings },
): string {
  const isPinned = `(thread.pinned_in = '${pinnedIn}' and (thread.pinned_until is null or thread.pinned_until > ${bindings.add(now)}))`;
  const isFeatured = pinnedIn === 'community' ? `thread.featured_at is not null` : 'false';
  return `select thread.id, true as is_set_forth from thread
    where thread.${columns[pinnedIn]} = ${bindings.add(asId(id))}::uuid
      and (thread.pinned_in is not null or thread.featured_at is not null) and (${isPinned} or ${isFeatured})
      and thread.state = 'visible' and ${readableThreads(viewer, 'thread', bindings)}
    order by coalesce(${isPinned}, false) desc, thread.featured_at desc, thread.id limit ${mostShown}`;
}

type SetForthRow = Pick<ThreadRow, 'id' | 'pinned_in' | 'featured_at'> & { readonly pin_order: number | null };

const last = Number.MAX_SAFE_INTEGER;

/** Pinned threads in their moderators' order, then what is recommended, newest first. */
export const inOrderOfPins = <Row extends SetForthRow>(rows: readonly Row[]): Row[] =>
  [...rows].sort(
    (one, other) =>
      (one.pin_order ?? last) - (other.pin_order ?? last) ||
      (other.featured_at?.getTime() ?? 0) - (one.featured_at?.getTime() ?? 0) ||
      (one.id < other.id ? -1 : 1),
  );
