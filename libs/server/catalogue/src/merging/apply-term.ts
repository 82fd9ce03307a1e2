import { type Language, foldText, languages } from '@entraide/domain-kernel';
import type { ByLanguage, CatalogueTerm } from './catalogue-term.ts';
import { type ConceptRecord, type EditableField, type NameEntry, nameId, namesOf } from './concept-record.ts';
import { codeId } from './match-terms.ts';

const synonymEntry = (language: Language, name: string, source: string): NameEntry => ({
  language,
  role: 'synonym',
  name,
  key: foldText(name),
  source,
});

const offeredSynonyms = (term: CatalogueTerm, source: string): NameEntry[] =>
  languages.flatMap((language) => term.synonyms[language].map((name) => synonymEntry(language, name, source)));

const withCodes = (record: ConceptRecord, term: CatalogueTerm): ReadonlySet<string> =>
  new Set([...record.codes, ...term.codes.map(codeId)]);

/** The record a term makes when it is nobody yet. */
export const recordOf = (term: CatalogueTerm, id: string, slug: string, source: string): ConceptRecord => ({
  id,
  slug,
  source,
  label: term.label,
  everyday: term.everyday,
  summary: term.summary,
  treatmentKind: term.treatmentKind,
  isGroup: term.isGroup,
  editedFields: [],
  synonyms: offeredSynonyms(term, source),
  codes: new Set(term.codes.map(codeId)),
  parentIds: new Set(),
});

const fill = (own: ByLanguage<string | null>, offered: ByLanguage<string | null>): ByLanguage<string | null> => ({
  en: own.en ?? offered.en,
  fr: own.fr ?? offered.fr,
});

/**
 * Adds what the record lacks and overwrites nothing: a language's label, everyday name or summary, synonyms and codes.
 * A label that differs from the record's becomes a synonym. What an administrator has changed is left alone.
 */
export function addTo(record: ConceptRecord, term: CatalogueTerm, source: string): ConceptRecord {
  const isEdited = (field: EditableField): boolean => record.editedFields.includes(field);
  const filled: ConceptRecord = {
    ...record,
    label: isEdited('label') ? record.label : fill(record.label, term.label),
    everyday: isEdited('everyday') ? record.everyday : fill(record.everyday, term.everyday),
    summary: isEdited('summary') ? record.summary : fill(record.summary, term.summary),
    codes: withCodes(record, term),
  };
  if (isEdited('synonyms')) return filled;
  const known = namesOf(filled);
  const labels = languages.flatMap((language) =>
    [term.label[language], term.everyday[language]].flatMap((name) =>
      name === null ? [] : [synonymEntry(language, name, source)],
    ),
  );
  const added = [...labels, ...offeredSynonyms(term, source)].filter(
    (entry) => entry.key !== '' && !known.has(nameId(entry.language, entry.key)),
  );
  return { ...filled, synonyms: [...record.synonyms, ...added] };
}

/**
 * Makes the record what its owner says: texts, and the synonyms this source wrote earlier, are replaced;
 * other sources' synonyms stay. What an administrator has changed is left alone.
 */
export function own(record: ConceptRecord, term: CatalogueTerm, source: string): ConceptRecord {
  const keep = <T>(field: EditableField, ours: T, theirs: T): T =>
    record.editedFields.includes(field) ? ours : theirs;
  const others = record.synonyms.filter((entry) => entry.source !== source);
  const isAdministrators = record.source === 'administrator';
  return {
    ...record,
    slug: isAdministrators ? record.slug : (term.slug ?? record.slug),
    source: isAdministrators ? record.source : source,
    label: keep('label', record.label, term.label),
    everyday: keep('everyday', record.everyday, term.everyday),
    summary: keep('summary', record.summary, term.summary),
    treatmentKind: keep('treatmentKind', record.treatmentKind, term.treatmentKind),
    isGroup: keep('isGroup', record.isGroup, term.isGroup),
    synonyms: keep('synonyms', record.synonyms, [...offeredSynonyms(term, source), ...others]),
    codes: withCodes(record, term),
  };
}
