import type { Effectiveness, Language, MembershipRole, ThreadKind } from '@entraide/domain-kernel';

/** What can be found. A `thread` stands for its title and opening post; a `post` is a reply in it. */
export const searchKinds = ['thread', 'post', 'experience', 'condition', 'symptom', 'treatment', 'community'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What people wrote: of these alone the year of writing counts. */
export const searchWrittenKinds = ['thread', 'post', 'experience'] as const satisfies readonly SearchKind[];

/** The kinds that stand in the catalogue. */
export const searchConceptKinds = ['condition', 'symptom', 'treatment'] as const satisfies readonly SearchKind[];

/** Who may find something. What only its author may read is never a document. */
export const searchAudiences = ['public', 'members', 'community'] as const;
export type SearchAudience = (typeof searchAudiences)[number];

/** A title and plain text in one language. */
export interface SearchText {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
}

/** One thing as search keeps it, whatever the engine. Kind and id name it; writing it again replaces it. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  readonly audience: SearchAudience;
  /** Set for everything that stands in a community; needed for the audience `community`. */
  readonly communityId: string | null;
  /** The thread of a thread or post: an answer holds each thread once. */
  readonly threadId: string | null;
  readonly authorId: string | null;
  /** One for what a person wrote, one for each language for what the site wrote. A post's title is its thread's. */
  readonly texts: readonly SearchText[];
  /** Names it is known by, in both languages: found as well as a title, and told when one of them was the reason. */
  readonly names: readonly string[];
  /** Conditions, symptoms and treatments it is about. */
  readonly conceptIds: readonly string[];
  readonly threadKind: ThreadKind | null;
  /** The author's role in the community, as it is shown with a thread or post; null without one. */
  readonly authorRole: MembershipRole | null;
  /** How much an experience's treatment helped, as its author told it last; null for other kinds. */
  readonly effectiveness: Effectiveness | null;
  /** Whether the thread of a thread or post has a visible reply; null for other kinds. */
  readonly isAnswered: boolean | null;
  /** How far it has helped others, coarsely: 0 nobody that we know of, 1 somebody, at most 3. */
  readonly helpfulness: number;
  readonly createdAt: Date;
}

export type SearchDocumentKey = Pick<SearchDocument, 'kind' | 'id'>;
