import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, outcomeOf, refuse } from '@entraide/server-platform';
import { isConceptId } from '../joining/concept-id.ts';
import { loadRecord } from '../merging/catalogue.repository.ts';
import { catalogueLock } from '../merging/merge-catalogue.ts';
import type { ConceptInput } from './concept.input.ts';
import { draftOf } from './concept-draft.ts';
import { keepFormer } from './concept-history.ts';
import { refuseIfMuted } from './refuse-if-muted.ts';
import { saveDraft } from './save-draft.ts';

export interface ConceptUpdate {
  readonly id: string;
  /** The revision that was edited; another one there means that somebody else has saved meanwhile. */
  readonly revision: number;
  readonly input: ConceptInput;
}

/** Changes a concept by hand; files leave the changed fields alone from then on. */
@Injectable()
export class UpdateConcept {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  execute(viewer: MemberViewer, { id, revision, input }: ConceptUpdate): Promise<Outcome<string>> {
    const draft = draftOf(input);
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayWithConcept('edit', viewer)) refuse('not_found');
        refuseIfMuted(viewer);
        await transaction.query(catalogueLock);
        const stored = isConceptId(id) ? await loadRecord(transaction, id) : undefined;
        if (!stored) return refuse('not_found');
        if (stored.revision !== revision) refuse('changed_meanwhile');
        const changedAt = this.clock.now();
        await keepFormer(transaction, { record: stored.record, revision, changedById: viewer.memberId, changedAt });
        await saveDraft(transaction, stored.kind, stored.record, draft, changedAt);
        await this.journal.write(transaction, {
          action: 'concept_changed',
          actorId: viewer.memberId,
          subject: { kind: 'concept', id },
          communityId: null,
        });
        return id;
      }),
    );
  }
}
