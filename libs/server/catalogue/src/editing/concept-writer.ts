import { Injectable } from '@nestjs/common';
import { type ConceptKind, type Language, foldText, slugOf } from '@entraide/domain-kernel';
import { Clock, type Transaction, refuse } from '@entraide/server-platform';
import { isConceptId } from '../joining/concept-id.ts';
import { loadRecord } from '../merging/catalogue.repository.ts';
import { type ConceptRecord, nameId, namesOf } from '../merging/concept-record.ts';
import { catalogueLock } from '../merging/merge-catalogue.ts';
import { saveRecords } from '../merging/save-records.ts';
import { type ConceptDraft, draftOf } from './concept-draft.ts';
import { keepFormer } from './concept-history.ts';
import type { ConceptInput } from './concept.input.ts';
import { saveDraft } from './save-draft.ts';

/** A name that somebody proposes for a concept there is. */
export interface NewName {
  readonly conceptId: string;
  readonly language: Language;
  readonly name: string;
  readonly changedById: string;
}

/** Writes concepts within others' transactions. Who may is decided by the caller. */
@Injectable()
export class ConceptWriter {
  constructor(private readonly clock: Clock) {}

  /**
   * Adds a concept under an id that the caller drew.
   * @throws Refusal with a problem at each field that is wrong
   */
  async create(transaction: Transaction, id: string, kind: ConceptKind, input: ConceptInput): Promise<void> {
    const draft = draftOf(input);
    await transaction.query(catalogueLock);
    const slug = await freeSlug(transaction, kind, draft);
    await saveDraft(transaction, kind, blankRecord(id, slug), draft, this.clock.now());
  }

  /** Adds a name to a concept as a synonym; nothing happens when it has that name already. */
  async addName(transaction: Transaction, { conceptId, language, name, changedById }: NewName): Promise<void> {
    await transaction.query(catalogueLock);
    const stored = isConceptId(conceptId) ? await loadRecord(transaction, conceptId) : undefined;
    if (!stored) return refuse('not_found', 'conceptId');
    const { record, revision, kind } = stored;
    const key = foldText(name);
    if (namesOf(record).has(nameId(language, key))) return;
    const changedAt = this.clock.now();
    await keepFormer(transaction, { record, revision, changedById, changedAt });
    const synonyms = [...record.synonyms, { language, role: 'synonym', name, key, source: 'administrator' } as const];
    await saveRecords(transaction, kind, [{ ...record, synonyms }], changedAt);
    await transaction.subjectChanged('concept', record.id);
  }
}

const blankRecord = (id: string, slug: string): ConceptRecord => ({
  id,
  slug,
  source: 'administrator',
  label: { en: null, fr: null },
  everyday: { en: null, fr: null },
  summary: { en: null, fr: null },
  treatmentKind: null,
  isGroup: false,
  editedFields: [],
  synonyms: [],
  codes: new Set(),
  parentIds: new Set(),
});

/** The label's address, with a number behind it when a concept of the kind has or had it. */
async function freeSlug(transaction: Transaction, kind: ConceptKind, { label }: ConceptDraft): Promise<string> {
  const wanted = slugOf(label.en ?? label.fr ?? '') || 'concept';
  const rows = await transaction.query<{ slug: string }>(
    `select slug from concept where kind = $1 and (slug = $2 or slug like $2 || '-%')`,
    [kind, wanted],
  );
  const taken = new Set(rows.map((row) => row.slug));
  let slug = wanted;
  for (let count = 2; taken.has(slug); count += 1) slug = `${wanted}-${count}`;
  return slug;
}
