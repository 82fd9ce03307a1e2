import type { ContentWarning, Language, MembershipRole, ThreadKind, ThreadVisibility } from '@entraide/domain-kernel';

/** A thread or a reply as a search index may hold it. Whoever finds it is checked again before it is shown. */
export interface IndexableText {
  readonly id: string;
  readonly audience: ThreadVisibility;
  readonly communityId: string;
  readonly threadId: string;
  /** `null` when the author has gone. */
  readonly authorId: string | null;
  readonly language: Language;
  /** The thread's title, for replies too. */
  readonly title: string;
  /** The words without mark-up; of a thread, those of its opening post. */
  readonly text: string;
  readonly warnings: readonly ContentWarning[];
  /** What the thread is about. */
  readonly conceptIds: readonly string[];
  readonly kind: ThreadKind;
  /** Whether the thread has a visible reply. */
  readonly isAnswered: boolean;
  /** As whom the author takes part in the community now, as it is shown with the text; null for whoever does not. */
  readonly authorRole: MembershipRole | null;
  readonly createdAt: Date;
}

/** A community as a search index may hold it; everybody may find it. */
export interface IndexableCommunity {
  readonly id: string;
  readonly slug: string;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly descriptionEn: string;
  readonly descriptionFr: string;
  readonly conceptIds: readonly string[];
  readonly createdAt: Date;
}
