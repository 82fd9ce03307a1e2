import { type Language, type TreatmentKind, type Viewer, languages } from '@entraide/domain-kernel';
import { mayWithConcept } from '@entraide/domain-access';
import type { ConceptEntryObject, ConceptObject } from './concept.object.ts';
import { type ConceptLinkRow, labelIn, nameIn, toConceptLink } from './concept-row.ts';

export interface ConceptEntryRow extends ConceptLinkRow {
  readonly summary_en: string | null;
  readonly summary_fr: string | null;
  readonly treatment_kind: TreatmentKind | null;
  readonly is_group: boolean;
}

export interface ConceptRow extends ConceptEntryRow {
  readonly revision: number;
  readonly synonyms: readonly { language: Language; name: string }[];
  readonly codes: readonly { system: string; code: string }[];
  readonly parents: readonly ConceptLinkRow[];
  readonly children: readonly ConceptLinkRow[];
  readonly child_count: number;
  readonly has_former: boolean;
}

const summaryIn = (row: ConceptEntryRow, language: Language): string | null =>
  language === 'fr' ? (row.summary_fr ?? row.summary_en) : (row.summary_en ?? row.summary_fr);

/** @param matchedName the name that a search has found, left out when it is one of those shown anyway */
export function toConceptEntry(row: ConceptEntryRow, language: Language, matchedName?: string): ConceptEntryObject {
  const link = toConceptLink(row, language);
  const isShown = matchedName === undefined || matchedName === link.name || matchedName === link.label;
  return {
    ...link,
    summary: summaryIn(row, language),
    treatmentKind: row.treatment_kind,
    isGroup: row.is_group,
    matchedName: isShown ? null : matchedName,
  };
}

export function toConcept(row: ConceptRow, viewer: Viewer): ConceptObject {
  const { language } = viewer;
  const synonymsIn = (wanted: Language): string[] =>
    row.synonyms.filter((synonym) => synonym.language === wanted).map((synonym) => synonym.name);
  return {
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    name: nameIn(row, language),
    label: labelIn(row, language),
    everyday: row[`everyday_${language}`],
    summary: summaryIn(row, language),
    synonyms: synonymsIn(language),
    texts: languages.map((written) => ({
      language: written,
      label: row[`label_${written}`],
      everyday: row[`everyday_${written}`],
      summary: row[`summary_${written}`],
      synonyms: synonymsIn(written),
    })),
    codes: [...row.codes],
    treatmentKind: row.treatment_kind,
    isGroup: row.is_group,
    parents: row.parents.map((parent) => toConceptLink(parent, language)),
    children: row.children.map((child) => toConceptLink(child, language)),
    childCount: row.child_count,
    revision: row.revision,
    viewerCanEdit: mayWithConcept('edit', viewer),
    viewerCanCurate: mayWithConcept('curate', viewer),
    viewerCanUndo: row.has_former && mayWithConcept('curate', viewer),
  };
}
