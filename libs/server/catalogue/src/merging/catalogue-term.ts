import type { Language, TreatmentKind } from '@entraide/domain-kernel';

export type ByLanguage<T> = Readonly<Record<Language, T>>;

export interface ConceptCode {
  readonly system: string;
  readonly code: string;
}

/** One concept as a file describes it, whatever the file's format. */
export interface CatalogueTerm {
  /** How other terms of the same file name it as their parent. */
  readonly key: string;
  /** The file's line it begins on, from 1. */
  readonly line: number;
  /** The address it must have; made from its label when absent. */
  readonly slug?: string;
  readonly label: ByLanguage<string | null>;
  readonly everyday: ByLanguage<string | null>;
  readonly summary: ByLanguage<string | null>;
  readonly synonyms: ByLanguage<readonly string[]>;
  readonly codes: readonly ConceptCode[];
  /** Keys of its parents. */
  readonly parents: readonly string[];
  readonly isGroup: boolean;
  readonly treatmentKind: TreatmentKind | null;
}

const nothing: ByLanguage<null> = { en: null, fr: null };

/** A term with what is given; everything else is absent. */
export const termOf = (
  given: Pick<CatalogueTerm, 'key' | 'line' | 'label'> & Partial<CatalogueTerm>,
): CatalogueTerm => ({
  everyday: nothing,
  summary: nothing,
  synonyms: { en: [], fr: [] },
  codes: [],
  parents: [],
  isGroup: false,
  treatmentKind: null,
  ...given,
});
