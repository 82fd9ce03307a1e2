import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import type { ConceptKind, Language, MemberViewer, Outcome } from '@entraide/domain-kernel';
import { ConceptReader, ConceptWriter, refuseIfMuted } from '@entraide/server-catalogue';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import type { ProposalState } from './proposal-state.ts';
import { answerProblems } from './proposal-texts.ts';
import type {
  AddProposedConceptInput,
  DeclineProposedConceptInput,
  KnowProposedConceptInput,
} from './proposal.inputs.ts';

interface WaitingProposal {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly language: Language;
  readonly name: string;
}

interface Answer {
  readonly state: Exclude<ProposalState, 'waiting'>;
  readonly conceptId: string | null;
  readonly answer: string;
}

/** Answers what members miss in the catalogue. Of two moderators who answer at once one is told that it has changed. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly database: Database,
    private readonly concepts: ConceptWriter,
    private readonly catalogue: ConceptReader,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Adds it to the catalogue as the moderator has written it. @returns the proposal's id */
  add(viewer: MemberViewer, { id, concept }: AddProposedConceptInput): Promise<Outcome<string>> {
    return this.answering(viewer, id, async (transaction, proposal) => {
      refuseIfMuted(viewer);
      const conceptId = transaction.newId();
      await this.concepts.create(transaction, conceptId, proposal.kind, concept);
      return { state: 'added', conceptId, answer: '' };
    });
  }

  /** Says what the catalogue calls it, and keeps the proposed name there when asked to. @returns the proposal's id */
  know(viewer: MemberViewer, { id, conceptId, addsName }: KnowProposedConceptInput): Promise<Outcome<string>> {
    return this.answering(viewer, id, async (transaction, { kind, language, name }) => {
      const known = await this.catalogue.selectableIds([conceptId], [kind]);
      if (!known.has(conceptId)) refuse('not_in_list', 'conceptId');
      const changedById = viewer.memberId;
      if (addsName) await this.concepts.addName(transaction, { conceptId, language, name, changedById });
      return { state: 'known', conceptId, answer: '' };
    });
  }

  /** @returns the proposal's id */
  decline(viewer: MemberViewer, { id, answer }: DeclineProposedConceptInput): Promise<Outcome<string>> {
    const words = answer.replaceAll('\0', '').trim();
    return this.answering(viewer, id, () => {
      refuseIfAny(answerProblems(words));
      return Promise.resolve({ state: 'declined', conceptId: null, answer: words });
    });
  }

  private answering(
    viewer: MemberViewer,
    id: string,
    answer: (transaction: Transaction, proposal: WaitingProposal) => Promise<Answer>,
  ): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayWithConcept('curate', viewer)) refuse('not_found');
        const proposal = await lockWaiting(transaction, id);
        const { state, conceptId, answer: words } = await answer(transaction, proposal);
        await transaction.query(
          `update concept_proposal set state = $2, concept_id = $3, answer = $4, answered_by_id = $5, answered_at = $6
           where id = $1`,
          [proposal.id, state, conceptId, words, viewer.memberId, this.clock.now()],
        );
        await this.journal.write(transaction, {
          action: 'concept_proposal_answered',
          actorId: viewer.memberId,
          subject: { kind: 'concept_proposal', id: proposal.id },
          communityId: null,
          detail: { state, conceptId },
        });
        return proposal.id;
      }),
    );
  }
}

async function lockWaiting(transaction: Transaction, id: string): Promise<WaitingProposal> {
  const [row] = await transaction.query<WaitingProposal & { readonly state: ProposalState }>(
    `select id, kind, language, name, state from concept_proposal where id::text = $1 for no key update`,
    [id.toLowerCase()],
  );
  if (!row) return refuse('not_found');
  return row.state === 'waiting' ? row : refuse('changed_meanwhile');
}
