import { type ContentState, type PostFacts, decidePost, decideThread } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';

/**
 * What a viewer sees at a post's place in its thread. `shown` may carry the note that others do not see it;
 * a `placeholder` keeps the place, so that the replies around it keep their sense; `absent` is no place at all.
 */
export type PostAppearance =
  | { readonly kind: 'shown'; readonly note: Extract<ContentState, 'hidden' | 'removed' | 'held'> | null }
  | { readonly kind: 'placeholder'; readonly because: Exclude<ContentState, 'visible' | 'held'> }
  | { readonly kind: 'absent' };

/**
 * What stands at the post's place for this viewer. One that is held has no place for others: nobody has seen it. A deleted post is a placeholder for everybody, its author and
 * administrators included; where the thread cannot be read every post is absent.
 */
export function postAppearance(viewer: Viewer, post: PostFacts): PostAppearance {
  if (!decideThread('read', viewer, post.thread).isAllowed) return { kind: 'absent' };
  if (post.state === 'visible') return { kind: 'shown', note: null };
  if (post.state !== 'deleted' && decidePost('read', viewer, post).isAllowed)
    return { kind: 'shown', note: post.state };
  if (post.state === 'held') return { kind: 'absent' };
  return { kind: 'placeholder', because: post.state };
}
