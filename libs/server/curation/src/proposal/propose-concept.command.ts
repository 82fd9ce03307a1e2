import { Injectable } from '@nestjs/common';
import { mayWithConcept, obstacleToWriting } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem } from '@entraide/domain-kernel';
import { Clock, Database, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { cleanProposal, proposalLimits, proposalProblems } from './proposal-texts.ts';
import type { ProposeConceptInput } from './proposal.inputs.ts';

/** Takes what a member misses in the catalogue. */
@Injectable()
export class ProposeConcept {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Refuses a name that the catalogue has (`already_exists`), and more than {@link proposalLimits.waiting} that wait.
   * @returns the proposal's id; the same one for the same idempotency key
   */
  execute(viewer: MemberViewer, input: ProposeConceptInput): Promise<Outcome<string>> {
    const texts = cleanProposal(input);
    return outcomeOf(async () => {
      const obstacle = obstacleToWriting(viewer, null);
      if (obstacle) refuseIfAny([obstacle]);
      if (!mayWithConcept('propose', viewer)) refuse('email_not_confirmed');
      refuseIfAny(proposalProblems(texts));
      return this.database.inTransaction(viewer, async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'propose_concept', input.idempotencyKey);
        if (!isNew) return id;
        refuseIfAny(await standingProblems(transaction, viewer.memberId, input.kind, texts.nameKey));
        await transaction.query(
          `insert into concept_proposal (id, proposer_id, kind, language, name, name_key, other_names, reason, source_url, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            ...[id, viewer.memberId, input.kind, texts.language, texts.name, texts.nameKey, texts.otherNames],
            ...[texts.reason, texts.sourceUrl, this.clock.now()],
          ],
        );
        return id;
      });
    });
  }
}

async function standingProblems(transaction: Transaction, memberId: string, kind: string, nameKey: string) {
  const [row] = await transaction.query<{ is_known: boolean; is_own: boolean; waiting: number }>(
    `select exists (select 1 from concept_name n join concept c on c.id = n.concept_id and c.state = 'approved'
                    where n.kind = $2 and n.name_key = $3) as is_known,
            coalesce(bool_or(p.kind = $2 and p.name_key = $3), false) as is_own, count(p.id)::integer as waiting
     from concept_proposal p where p.proposer_id = $1 and p.state = 'waiting'`,
    [memberId, kind, nameKey],
  );
  if (row?.is_known || row?.is_own) return [problem('already_exists', 'name')];
  return (row?.waiting ?? 0) >= proposalLimits.waiting ? [problem('slow_down')] : [];
}
