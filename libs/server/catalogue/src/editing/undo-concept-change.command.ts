import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { isConceptId } from '../joining/concept-id.ts';
import { loadRecord } from '../merging/catalogue.repository.ts';
import { catalogueLock } from '../merging/merge-catalogue.ts';
import { saveRecords } from '../merging/save-records.ts';
import { formerOf } from './concept-history.ts';

/** Takes the newest change of a concept's texts back. */
@Injectable()
export class UndoConceptChange {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /**
   * @param revision that the moderator saw; the change that made it is the one that is undone
   * @returns the concept's id
   */
  execute(viewer: MemberViewer, id: string, revision: number): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayWithConcept('curate', viewer)) refuse('not_found');
        await transaction.query(catalogueLock);
        const stored = isConceptId(id) ? await loadRecord(transaction, id) : undefined;
        if (!stored) return refuse('not_found');
        const former = stored.revision === revision ? await formerOf(transaction, id, revision) : undefined;
        if (!former) return refuse('changed_meanwhile');
        const parentIds = await stillParents(transaction, former.parentIds);
        await saveRecords(transaction, stored.kind, [{ ...stored.record, ...former, parentIds }], this.clock.now());
        await transaction.subjectChanged('concept', id);
        await this.journal.write(transaction, {
          action: 'concept_change_undone',
          actorId: viewer.memberId,
          subject: { kind: 'concept', id },
          communityId: null,
        });
        return id;
      }),
    );
  }
}

async function stillParents(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await transaction.query<{ id: string }>(
    `select id from concept where id = any($1::uuid[]) and state = 'approved'`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
