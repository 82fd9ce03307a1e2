import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import { type ConceptKind, type MemberViewer, type Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { type ConceptRecord, type NameEntry, nameId, namesOf } from '../merging/concept-record.ts';
import { loadRecord } from '../merging/catalogue.repository.ts';
import { catalogueLock } from '../merging/merge-catalogue.ts';
import { saveRecords } from '../merging/save-records.ts';
import { isConceptId } from './concept-id.ts';
import { ConceptFollowers } from './concept-followers.ts';
import type { AddedByMerge } from './added-by-merge.ts';

export interface Merge {
  readonly fromId: string;
  readonly intoId: string;
  /** Of the surviving concept, as the moderator saw it. */
  readonly revision: number;
}

interface Stored {
  readonly kind: ConceptKind;
  readonly revision: number;
  readonly record: ConceptRecord;
}

/**
 * Makes one concept of two. The surviving one takes the other's names, codes and children; the other's address leads to
 * it; what pointed to the other points to it. All of it in one transaction, with what is needed to take it back.
 */
@Injectable()
export class MergeConcepts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly followers: ConceptFollowers,
    private readonly journal: Journal,
  ) {}

  /** @returns the id of the surviving concept */
  execute(viewer: MemberViewer, { fromId, intoId, revision }: Merge): Promise<Outcome<string>> {
    return outcomeOf(() => {
      if (!mayWithConcept('curate', viewer)) refuse('not_found');
      return this.database.inTransaction('system', async (transaction) => {
        await transaction.query(catalogueLock);
        const [from, into] = [await load(transaction, fromId), await load(transaction, intoId)];
        if (from.record.id === into.record.id || from.kind !== into.kind) refuse('inconsistent', 'intoId');
        if (into.revision !== revision) refuse('changed_meanwhile');
        await this.merge(transaction, viewer, from, into);
        return into.record.id;
      });
    });
  }

  private async merge(transaction: Transaction, viewer: MemberViewer, from: Stored, into: Stored): Promise<void> {
    const at = this.clock.now();
    const mergeId = transaction.newId();
    const [fromId, intoId] = [from.record.id, into.record.id];
    const names = namesAdded(from.record, into.record);
    const codes = [...from.record.codes].filter((code) => !into.record.codes.has(code));
    const childIds = await newChildren(transaction, fromId, intoId);
    const joinedIds = await joinedBefore(transaction, fromId);
    const record = {
      ...into.record,
      synonyms: [...into.record.synonyms, ...names],
      codes: new Set([...into.record.codes, ...codes]),
    };
    await saveRecords(transaction, into.kind, [record], at);
    await becomePart(transaction, { ids: [fromId, ...joinedIds], intoId, at });
    await transaction.query(
      `insert into concept_parent (concept_id, parent_id) select unnest($1::uuid[]), $2 on conflict do nothing`,
      [childIds, intoId],
    );
    const before: AddedByMerge = {
      names: names.map(({ language, key }) => ({ language, key })),
      codes,
      childIds,
      joinedIds,
    };
    await transaction.query(
      `insert into concept_merge (id, from_id, into_id, merged_by_id, merged_at, before) values ($1, $2, $3, $4, $5, $6)`,
      [mergeId, fromId, intoId, viewer.memberId, at, JSON.stringify(before)],
    );
    await this.followers.follow(transaction, { mergeId, fromId, intoId });
    for (const id of [fromId, intoId]) await transaction.subjectChanged('concept', id);
    await this.journal.write(transaction, {
      action: 'concepts_merged',
      actorId: viewer.memberId,
      subject: { kind: 'concept', id: intoId },
      communityId: null,
      detail: { fromId, mergeId },
    });
  }
}

async function load(transaction: Transaction, id: string): Promise<Stored> {
  return (isConceptId(id) ? await loadRecord(transaction, id) : undefined) ?? refuse('not_found');
}

/** Every name of the one that the other does not have yet, as a synonym whose source tells where it came from. */
function namesAdded(from: ConceptRecord, into: ConceptRecord): NameEntry[] {
  const known = namesOf(into);
  return [...namesOf(from).values()]
    .filter((entry) => !known.has(nameId(entry.language, entry.key)))
    .map((entry) => ({ ...entry, role: 'synonym', source: 'merge' }));
}

/** Children of the one that can be children of the other: not itself, none that stands above it, none it has already. */
async function newChildren(transaction: Transaction, fromId: string, intoId: string): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `with recursive above (id) as (
       select $2::uuid union select p.parent_id from concept_parent p join above on above.id = p.concept_id)
     select concept_id as id from concept_parent
     where parent_id = $1 and concept_id not in (select id from above)
       and concept_id not in (select concept_id from concept_parent where parent_id = $2)`,
    [fromId, intoId],
  );
  return rows.map(({ id }) => id);
}

/** What was merged into the one earlier and now leads to the other. */
async function joinedBefore(transaction: Transaction, fromId: string): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(`select id from concept where merged_into_id = $1`, [fromId]);
  return rows.map(({ id }) => id);
}

async function becomePart(
  transaction: Transaction,
  { ids, intoId, at }: { readonly ids: readonly string[]; readonly intoId: string; readonly at: Date },
): Promise<void> {
  await transaction.query(
    `update concept set state = 'merged', merged_into_id = $2, updated_at = $3, revision = revision + 1
     where id = any($1::uuid[])`,
    [ids, intoId, at],
  );
}
