import { foldText, languages, slugOf } from '@entraide/domain-kernel';
import { addTo, own, recordOf } from './apply-term.ts';
import type { CatalogueTerm } from './catalogue-term.ts';
import { type ConceptRecord, nameId, namesOf } from './concept-record.ts';
import { type ExistingCatalogue, matchTerms } from './match-terms.ts';
import { type MergeReport, SkipLog } from './merge-report.ts';
import { ParentGraph } from './parent-graph.ts';

export interface MergePolicy {
  /** Written on what this file brings. */
  readonly source: string;
  /** `own`: the file's texts win over its earlier ones; `add`: only what is missing is added. */
  readonly mode: 'own' | 'add';
  /** Whether terms that match nothing become concepts. */
  readonly addsConcepts: boolean;
  /** See {@link matchTerms}. */
  readonly synonymsAreSame?: boolean;
}

export interface MergePlan {
  /** Concepts that are new or differ from what is stored. */
  readonly records: readonly ConceptRecord[];
  readonly report: MergeReport;
}

/**
 * What a file changes in one catalogue. Pure: the same catalogue and file give the same plan but for new ids.
 * @param skips what the parser has left out, which the report takes over
 */
export function planMerge(
  existing: ExistingCatalogue,
  terms: readonly CatalogueTerm[],
  policy: MergePolicy,
  newId: () => string,
  skips: SkipLog = new SkipLog(),
): MergePlan {
  const matches = matchTerms(existing, terms, policy.synonymsAreSame);
  const records = new Map(existing.records);
  const ids = new Map<string, string>();
  const addresses = new Addresses(existing);
  const names = new LabelBook(existing.records.values());

  for (const term of terms) {
    const match = matches.get(term);
    const matched = match && records.get(match.id);
    if (matched) {
      records.set(matched.id, (policy.mode === 'own' ? own : addTo)(matched, term, policy.source));
      ids.set(term.key, matched.id);
    }
  }
  for (const term of terms) {
    if (matches.has(term)) continue;
    const name = term.label.en ?? term.label.fr ?? term.key;
    if (!policy.addsConcepts) skips.skip('not_in_catalogue', name);
    else if (names.isTaken(term)) skips.skip('name_taken', name);
    else {
      const record = recordOf(term, newId(), addresses.free(term), policy.source);
      names.note(record);
      records.set(record.id, record);
      ids.set(term.key, record.id);
    }
  }
  addParents(terms, ids, records, skips);
  return summarise(existing, records, terms, ids, skips);
}

function addParents(
  terms: readonly CatalogueTerm[],
  ids: ReadonlyMap<string, string>,
  records: Map<string, ConceptRecord>,
  skips: SkipLog,
): void {
  const graph = new ParentGraph(
    [...records.values()].flatMap((record) => [...record.parentIds].map((parent) => [record.id, parent] as const)),
  );
  for (const term of terms) {
    const record = records.get(ids.get(term.key) ?? '');
    if (!record || record.editedFields.includes('parents')) continue;
    const added = term.parents.flatMap((key) => {
      const parentId = ids.get(key);
      if (parentId === undefined || parentId === record.id || record.parentIds.has(parentId)) return [];
      if (graph.add(record.id, parentId)) return [parentId];
      skips.skip('parent_circle', `${key} above ${term.label.en ?? term.key}`);
      return [];
    });
    if (added.length > 0) records.set(record.id, { ...record, parentIds: new Set([...record.parentIds, ...added]) });
  }
}

function summarise(
  existing: ExistingCatalogue,
  records: ReadonlyMap<string, ConceptRecord>,
  terms: readonly CatalogueTerm[],
  ids: ReadonlyMap<string, string>,
  skips: SkipLog,
): MergePlan {
  const changed = [...records.values()].filter((record) => !isSame(record, existing.records.get(record.id)));
  const changedIds = new Set(changed.map((record) => record.id));
  const kept = terms.flatMap((term) => ids.get(term.key) ?? []);
  const added = kept.filter((id) => !existing.records.has(id)).length;
  const merged = kept.filter((id) => existing.records.has(id) && changedIds.has(id)).length;
  const unchanged = kept.length - added - merged;
  return { records: changed, report: { added, merged, unchanged, skipped: skips.toReport() } };
}

function isSame(record: ConceptRecord, stored: ConceptRecord | undefined): boolean {
  return record === stored || (stored !== undefined && fingerprint(record) === fingerprint(stored));
}

const fingerprint = (record: ConceptRecord): string =>
  JSON.stringify({
    ...record,
    label: [record.label.en, record.label.fr],
    everyday: [record.everyday.en, record.everyday.fr],
    summary: [record.summary.en, record.summary.fr],
    synonyms: [...namesOf(record).values()].map((entry) => JSON.stringify(entry)).sort(),
    codes: [...record.codes].sort(),
    parentIds: [...record.parentIds].sort(),
  });

/** Gives each new concept an address that nothing of its kind has or had. */
class Addresses {
  private readonly taken: Set<string>;

  constructor(existing: ExistingCatalogue) {
    this.taken = new Set([...existing.formerSlugs, ...[...existing.records.values()].map((record) => record.slug)]);
  }

  free(term: CatalogueTerm): string {
    const wanted = term.slug ?? (slugOf(term.label.en ?? term.label.fr ?? '') || slugOf(term.key));
    let slug = wanted;
    for (let count = 2; this.taken.has(slug); count += 1) slug = `${wanted.slice(0, 75)}-${count}`;
    this.taken.add(slug);
    return slug;
  }
}

/** No two concepts of a kind have the same label in a language. */
class LabelBook {
  private readonly labels = new Set<string>();

  constructor(records: Iterable<ConceptRecord>) {
    for (const record of records) this.note(record);
  }

  note({ label }: Pick<CatalogueTerm, 'label'>): void {
    for (const id of labelIds(label)) this.labels.add(id);
  }

  isTaken({ label }: CatalogueTerm): boolean {
    return labelIds(label).some((id) => this.labels.has(id));
  }
}

const labelIds = (label: CatalogueTerm['label']): string[] =>
  languages.flatMap((language) => (label[language] === null ? [] : [nameId(language, foldText(label[language]))]));
