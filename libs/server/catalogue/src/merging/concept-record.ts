import { type Language, type TreatmentKind, foldText, languages } from '@entraide/domain-kernel';
import type { ByLanguage } from './catalogue-term.ts';

export type NameRole = 'label' | 'everyday' | 'synonym';

export interface NameEntry {
  readonly language: Language;
  readonly role: NameRole;
  readonly name: string;
  /** The folded form; names of one concept and language differ in it. */
  readonly key: string;
  /** Who wrote it: `starter`, `administrator` or the name of an imported catalogue. */
  readonly source: string;
}

/** What an administrator can change by hand; a field once changed is left alone by files. */
export const editableFields = [
  'label',
  'everyday',
  'summary',
  'synonyms',
  'parents',
  'treatmentKind',
  'isGroup',
] as const;
export type EditableField = (typeof editableFields)[number];

/** A concept with everything that hangs on it, as a value: changes make a new one. */
export interface ConceptRecord {
  readonly id: string;
  readonly slug: string;
  readonly source: string;
  readonly label: ByLanguage<string | null>;
  readonly everyday: ByLanguage<string | null>;
  readonly summary: ByLanguage<string | null>;
  readonly treatmentKind: TreatmentKind | null;
  readonly isGroup: boolean;
  readonly editedFields: readonly string[];
  readonly synonyms: readonly NameEntry[];
  /** `system code`, for example `icd10 G35`. */
  readonly codes: ReadonlySet<string>;
  readonly parentIds: ReadonlySet<string>;
}

/** Names of these concepts are offered before others of the same closeness. */
export const isFamiliar = (record: Pick<ConceptRecord, 'source'>): boolean =>
  record.source === 'starter' || record.source === 'administrator';

export const nameId = (language: Language, key: string): string => `${language} ${key}`;

/** Every name of a concept, label before everyday name before synonyms; the first of equal folded names stays. */
export function namesOf(record: ConceptRecord): Map<string, NameEntry> {
  const names = new Map<string, NameEntry>();
  const add = (entry: NameEntry): void => {
    const id = nameId(entry.language, entry.key);
    if (entry.key !== '' && !names.has(id)) names.set(id, entry);
  };
  for (const language of languages) {
    for (const role of ['label', 'everyday'] as const) {
      const name = record[role][language];
      if (name !== null) add({ language, role, name, key: foldText(name), source: record.source });
    }
  }
  record.synonyms.forEach(add);
  return names;
}

/** The folded name by which lists are ordered in a language: everyday before label, the language before the other. */
export function sortKeyOf(record: Pick<ConceptRecord, 'label' | 'everyday'>, language: Language): string {
  const other: Language = language === 'en' ? 'fr' : 'en';
  const { label, everyday } = record;
  return foldText(everyday[language] ?? label[language] ?? everyday[other] ?? label[other] ?? '');
}
