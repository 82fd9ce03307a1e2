import type { TreatmentKind } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';
import type { ByLanguage } from '../merging/catalogue-term.ts';
import type { ConceptRecord, NameEntry } from '../merging/concept-record.ts';

/** The texts and place of a concept as they were before a change. Kept as JSON. */
export interface FormerConcept {
  readonly label: ByLanguage<string | null>;
  readonly everyday: ByLanguage<string | null>;
  readonly summary: ByLanguage<string | null>;
  readonly treatmentKind: TreatmentKind | null;
  readonly isGroup: boolean;
  readonly synonyms: readonly NameEntry[];
  readonly parentIds: readonly string[];
  readonly editedFields: readonly string[];
}

interface ConceptChange {
  readonly record: ConceptRecord;
  /** The revision that the change replaces. */
  readonly revision: number;
  readonly changedById: string;
  readonly changedAt: Date;
}

/** Keeps what a concept was, so that the change which follows in this transaction can be undone. */
export async function keepFormer(transaction: Transaction, change: ConceptChange): Promise<void> {
  const { id, label, everyday, summary, treatmentKind, isGroup, synonyms, parentIds, editedFields } = change.record;
  const before: FormerConcept = {
    ...{ label, everyday, summary, treatmentKind, isGroup, synonyms, editedFields },
    parentIds: [...parentIds],
  };
  await transaction.query(
    `insert into concept_change (concept_id, revision, before, changed_by_id, changed_at) values ($1, $2, $3, $4, $5)`,
    [id, change.revision + 1, JSON.stringify(before), change.changedById, change.changedAt],
  );
}

/** What the concept was before its newest change; `undefined` when that change cannot be undone. */
export async function formerOf(
  transaction: Transaction,
  id: string,
  revision: number,
): Promise<FormerConcept | undefined> {
  const [row] = await transaction.query<{ before: FormerConcept }>(
    `select before from concept_change where concept_id = $1 and revision = $2`,
    [id, revision],
  );
  return row?.before;
}
