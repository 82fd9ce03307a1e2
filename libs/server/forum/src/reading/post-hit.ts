import type { ContentWarning, Language, MembershipRole, ThreadKind, ThreadVisibility } from '@entraide/domain-kernel';
import type { MemberCard } from '@entraide/server-accounts';

/** A post that somebody may read, as a list of hits shows it. */
export interface PostHit {
  readonly id: string;
  readonly threadId: string;
  readonly threadSlug: string;
  readonly threadTitle: string;
  readonly threadKind: ThreadKind;
  /** Visible replies of the thread. */
  readonly replyCount: number;
  /** Whether it opens its thread. */
  readonly isOpening: boolean;
  readonly visibility: ThreadVisibility;
  readonly language: Language;
  /** The words without mark-up. Not to be shown unfolded when there are warnings. */
  readonly text: string;
  readonly warnings: readonly ContentWarning[];
  readonly createdAt: Date;
  readonly author: MemberCard | null;
  readonly authorRole: MembershipRole | null;
  readonly community: { readonly id: string; readonly slug: string; readonly name: string };
}
