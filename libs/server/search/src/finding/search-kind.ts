import { type SearchKind, graphqlEnum, searchConceptKinds } from '@entraide/server-platform';

/** What a reader can ask for: a conversation is a thread with its posts. */
export const foundKinds = ['conversation', 'experience', 'condition', 'symptom', 'treatment', 'community'] as const;
export type FoundKind = (typeof foundKinds)[number];

export const FoundKindEnum = graphqlEnum('FoundKind', foundKinds, 'What search finds.');

export const documentKindsOf: Record<FoundKind, readonly SearchKind[]> = {
  conversation: ['thread', 'post'],
  experience: ['experience'],
  condition: ['condition'],
  symptom: ['symptom'],
  treatment: ['treatment'],
  community: ['community'],
};

export const foundKindOf = (kind: SearchKind): FoundKind =>
  kind === 'thread' || kind === 'post' ? 'conversation' : kind;

export const isConceptKind = (kind: SearchKind): kind is (typeof searchConceptKinds)[number] =>
  searchConceptKinds.some((concept) => concept === kind);
