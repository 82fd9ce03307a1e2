import type { SearchKind } from '@entraide/server-platform';

/** One index for each: what is asked and ranked together. */
export const indexGroups = ['texts', 'concepts'] as const;
export type IndexGroup = (typeof indexGroups)[number];

/**
 * Whatever an answer mixes shares an index: a question is then worked out once for all of it, and Meilisearch itself
 * counts and ranks each thread with its replies once.
 */
export const kindsIn: Record<IndexGroup, readonly SearchKind[]> = {
  texts: ['thread', 'post', 'experience', 'community'],
  concepts: ['condition', 'symptom', 'treatment'],
};

export const groupOf = (kind: SearchKind): IndexGroup =>
  indexGroups.find((group) => kindsIn[group].includes(kind)) as IndexGroup;

/** The groups that hold one of these kinds, in their order. */
export const groupsOf = (kinds: readonly SearchKind[]): IndexGroup[] =>
  indexGroups.filter((group) => kindsIn[group].some((kind) => kinds.includes(kind)));
