import type { OverviewConceptFragment } from '@entraide/contract';

type Named = Pick<OverviewConceptFragment, 'kind' | 'slug'>;

const queryOf = ({ kind, slug }: Named): string => `${kind.toLowerCase()}=${encodeURIComponent(slug)}`;

/** All figures of a treatment for a purpose. */
export const figuresPath = (treatment: Pick<Named, 'slug'>, purpose: Named): string =>
  `/treatments/${treatment.slug}?${queryOf(purpose)}`;

/** The form of a new experience with a condition or symptom. */
export const tellPath = (purpose: Named): string => `/experiences/new?${queryOf(purpose)}`;
