import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import type { ConceptKind, MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, Journal, outcomeOf, refuse } from '@entraide/server-platform';
import { ConceptWriter } from './concept-writer.ts';
import type { ConceptInput } from './concept.input.ts';
import { refuseIfMuted } from './refuse-if-muted.ts';

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
    private readonly concepts: ConceptWriter,
    private readonly journal: Journal,
  ) {}

  /** @returns the id of the concept, or of the one that this key created before */
  execute(viewer: MemberViewer, { idempotencyKey, kind, input }: ConceptCreation): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayWithConcept('create', viewer)) refuse('not_found');
        refuseIfMuted(viewer);
        const { id, isNew } = await transaction.claim(viewer.memberId, 'createConcept', idempotencyKey);
        if (!isNew) return id;
        await this.concepts.create(transaction, id, kind, input);
        await this.journal.write(transaction, {
          action: 'concept_created',
          actorId: viewer.memberId,
          subject: { kind: 'concept', id },
          communityId: null,
        });
        return id;
      }),
    );
  }
}
