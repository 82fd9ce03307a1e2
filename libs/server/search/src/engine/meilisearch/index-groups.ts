import type { SearchKind } from '@entraide/server-platform';

/** One index for each: what is asked and ranked together, with one rule of who may read it. */
export const indexGroups = ['conversations', 'experiences', 'communities', 'concepts'] as const;
export type IndexGroup = (typeof indexGroups)[number];

/** A thread and its replies share an index, so that Meilisearch itself counts and ranks each thread once. */
export const kindsIn: Record<IndexGroup, readonly SearchKind[]> = {
  conversations: ['thread', 'post'],
  experiences: ['experience'],
  communities: ['community'],
  concepts: ['condition', 'symptom', 'treatment'],
};

export const groupOf = (kind: SearchKind): IndexGroup =>
  indexGroups.find((group) => kindsIn[group].includes(kind)) as IndexGroup;

/** The groups that hold one of these kinds, in their order. */
export const groupsOf = (kinds: readonly SearchKind[]): IndexGroup[] =>
  indexGroups.filter((group) => kindsIn[group].some((kind) => kinds.includes(kind)));
