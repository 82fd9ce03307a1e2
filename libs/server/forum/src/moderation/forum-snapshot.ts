import type { ContentState } from '@entraide/domain-access';
import type { ContentWarning, Language, ThreadVisibility } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';

export type ForumSubjectKind = 'thread' | 'post';

/** A thread (with its opening post's words) or a post as it stands now: plain values, fit to be kept as JSON. */
export interface ForumSnapshot {
  readonly kind: ForumSubjectKind;
  readonly id: string;
  readonly postId: string;
  readonly threadId: string;
  readonly threadSlug: string;
  readonly communityId: string;
  readonly authorId: string | null;
  readonly authorPseudonym: string | null;
  readonly title: string;
  readonly text: string;
  readonly tree: RichText;
  readonly warnings: readonly ContentWarning[];
  readonly language: Language;
  readonly visibility: ThreadVisibility;
  /** Of the thread or the post, whichever this is of. */
  readonly state: ContentState;
  readonly threadState: ContentState;
  /** Of the post whose words these are. */
  readonly postState: ContentState;
  readonly isOpening: boolean;
  readonly isLocked: boolean;
  readonly revision: number;
  readonly createdAt: Date;
}
