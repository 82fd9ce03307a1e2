import type { ConceptKind } from '@entraide/contract';
import { m } from '@entraide/messages';

/** The three catalogues, by their part of the address. */
export const catalogues = { conditions: 'CONDITION', treatments: 'TREATMENT', symptoms: 'SYMPTOM' } as const;
export type Catalogue = keyof typeof catalogues;

export const catalogueNames = Object.keys(catalogues) as Catalogue[];

/** The catalogue that a part of an address names; `undefined` for anything else. */
export const catalogueOf = (part: string | undefined): Catalogue | undefined =>
  catalogueNames.find((name) => name === part);

/** The catalogue of a page's address, whose first part it is. */
export function catalogueOfPage(request: Request): Catalogue {
  const catalogue = catalogueOf(new URL(request.url).pathname.split('/')[1]?.replace(/\.data$/, ''));
  if (!catalogue) throw new Error('This page stands under no catalogue.');
  return catalogue;
}

export const catalogueOfKind = (kind: ConceptKind): Catalogue =>
  catalogueNames.find((name) => catalogues[name] === kind) ?? 'conditions';

export const conceptPath = (concept: { readonly kind: ConceptKind; readonly slug: string }): string =>
  `/${catalogueOfKind(concept.kind)}/${concept.slug}`;

interface CatalogueWords {
  readonly title: () => string;
  readonly lead: () => string;
  readonly search: () => string;
}

export const catalogueWords: Readonly<Record<Catalogue, CatalogueWords>> = {
  conditions: {
    title: m.catalogue_conditions,
    lead: m.catalogue_conditions_lead,
    search: m.catalogue_search_conditions,
  },
  treatments: {
    title: m.catalogue_treatments,
    lead: m.catalogue_treatments_lead,
    search: m.catalogue_search_treatments,
  },
  symptoms: {
    title: m.catalogue_symptoms,
    lead: m.catalogue_symptoms_lead,
    search: m.catalogue_search_symptoms,
  },
};

/** A language attribute for a name in another language than the page's; none otherwise. */
export function langOf(written: 'EN' | 'FR', page: 'en' | 'fr'): 'en' | 'fr' | undefined {
  const language = written === 'FR' ? 'fr' : 'en';
  return language === page ? undefined : language;
}
