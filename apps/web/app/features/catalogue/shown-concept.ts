import type { ConceptPageQuery } from '@entraide/contract';

/** A concept as its page shows it. */
export type ShownConcept = NonNullable<ConceptPageQuery['concept']>;
