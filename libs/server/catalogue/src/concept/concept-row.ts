import type { ConceptKind, Language } from '@entraide/domain-kernel';
import type { ConceptLinkObject } from './concept-link.object.ts';

/** The columns of a concept that its names are made of. */
export interface ConceptNameColumns {
  readonly label_en: string | null;
  readonly label_fr: string | null;
  readonly everyday_en: string | null;
  readonly everyday_fr: string | null;
}

export interface ConceptLinkRow extends ConceptNameColumns {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly slug: string;
}

/** What {@link ConceptLinkRow} selects, from a table or alias. */
export const linkColumns = (alias: string): string =>
  ['id', 'kind', 'slug', 'label_en', 'label_fr', 'everyday_en', 'everyday_fr']
    .map((column) => `${alias}.${column}`)
    .join(', ');

/** The medical name in the language, or in the other one. */
export function labelIn(row: ConceptNameColumns, language: Language): string {
  return (language === 'fr' ? (row.label_fr ?? row.label_en) : (row.label_en ?? row.label_fr)) ?? '';
}

/** The name people use: everyday before medical, the language before the other one. */
export function nameIn(row: ConceptNameColumns, language: Language): string {
  const own = language === 'fr' ? (row.everyday_fr ?? row.label_fr) : (row.everyday_en ?? row.label_en);
  return own ?? row.everyday_en ?? row.everyday_fr ?? labelIn(row, language);
}

/** The language in which {@link nameIn} answers. */
export function nameLanguageOf(row: ConceptNameColumns, language: Language): Language {
  if (row[`everyday_${language}`] !== null || row[`label_${language}`] !== null) return language;
  return language === 'en' ? 'fr' : 'en';
}

export const toConceptLink = (row: ConceptLinkRow, language: Language): ConceptLinkObject => ({
  id: row.id,
  kind: row.kind,
  slug: row.slug,
  name: nameIn(row, language),
  nameLanguage: nameLanguageOf(row, language),
  label: labelIn(row, language),
});
