import type { ShownConcept } from './shown-concept.ts';

type Named = Pick<ShownConcept, 'kind' | 'slug'>;

const filterOf: Readonly<Record<ShownConcept['kind'], string>> = {
  TREATMENT: 'treatment',
  CONDITION: 'condition',
  SYMPTOM: 'symptom',
};

/** All experiences with a concept: as treatment, as purpose, or (symptoms) as side effect. */
export const experiencesPath = ({ kind, slug }: Named, as: 'subject' | 'sideEffect' = 'subject'): string =>
  `/experiences?${as === 'sideEffect' ? 'sideEffect' : filterOf[kind]}=${slug}`;

/** The form of a new experience, told what it is about. */
export const newExperiencePath = ({ kind, slug }: Named): string => `/experiences/new?${filterOf[kind]}=${slug}`;
