import type { ContentWarning, Language, MembershipRole, ThreadVisibility } from '@entraide/domain-kernel';
import type { MemberCard } from '@entraide/server-accounts';

/** A reply that somebody may read, as a list of hits shows it. */
export interface PostHit {
  readonly id: string;
  readonly threadId: string;
  readonly threadSlug: string;
  readonly threadTitle: string;
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
