import { type ThreadFacts, decideThread } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';

/** Whether a thread is there for the viewer, and the note that others do not see it. */
export type ThreadAppearance =
  { readonly kind: 'shown'; readonly note: 'hidden' | 'removed' | 'held' | null } | { readonly kind: 'absent' };

/** Whether the thread is there for this viewer; hidden, held and removed ones carry their note, a deleted one is absent for all. */
export function threadAppearance(viewer: Viewer, thread: ThreadFacts): ThreadAppearance {
  if (!decideThread('read', viewer, thread).isAllowed) return { kind: 'absent' };
  return { kind: 'shown', note: thread.state === 'visible' || thread.state === 'deleted' ? null : thread.state };
}
