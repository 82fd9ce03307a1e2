/** What follows one source: everything indexed of it comes from the same rows. */
export const indexedSubjects = ['concept', 'community', 'thread', 'post', 'experience'] as const;
export type IndexedSubject = (typeof indexedSubjects)[number];

export const isIndexedSubject = (value: unknown): value is IndexedSubject =>
  indexedSubjects.some((subject) => subject === value);
