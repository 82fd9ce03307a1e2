import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import { type ConceptKind, type MemberViewer, type Outcome, slugOf } from '@entraide/domain-kernel';
import { Clock, Database, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import type { ConceptRecord } from '../merging/concept-record.ts';
import { catalogueLock } from '../merging/merge-catalogue.ts';
import type { ConceptInput } from './concept.input.ts';
import { type ConceptDraft, draftOf } from './concept-draft.ts';
import { saveDraft } from './save-draft.ts';

export interface ConceptCreation {
  readonly idempotencyKey: string;
  readonly kind: ConceptKind;
  readonly input: ConceptInput;
}

/** Adds a concept by hand. */
@Injectable()
export class CreateConcept {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the concept, or of the one that this key created before */
  execute(viewer: MemberViewer, { idempotencyKey, kind, input }: ConceptCreation): Promise<Outcome<string>> {
    const draft = draftOf(input);
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayWithConcept('create', viewer)) refuse('not_found');
        await transaction.query(catalogueLock);
        const { id, isNew } = await transaction.claim(viewer.memberId, 'createConcept', idempotencyKey);
        if (!isNew) return id;
        const slug = await freeSlug(transaction, kind, draft);
        await saveDraft(transaction, kind, blankRecord(id, slug), draft, this.clock.now());
        return id;
      }),
    );
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
