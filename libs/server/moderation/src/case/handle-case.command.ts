import { Injectable } from '@nestjs/common';
import { type CaseAction, decideCase, roleOf } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { type CaseEvent, type CaseState, caseAfter } from '@entraide/domain-moderation';
import {
  Clock,
  Database,
  Journal,
  type JournalAction,
  outcomeOf,
  refuse,
  type Transaction,
} from '@entraide/server-platform';
import { tellReportersSeen } from '../report/report-news.repository.ts';
import { type StandingCase, lockCase, moveCase } from './case.repository.ts';

/** What a moderator does with a case short of deciding it. */
export type Handling = Extract<CaseAction, 'take' | 'release' | 'put_to_wait'>;

export interface CaseStanding {
  readonly id: string;
  readonly state: CaseState;
  readonly revision: number;
}

interface Effect {
  readonly event: CaseEvent;
  readonly holderAfter: (viewer: MemberViewer) => string | null;
  readonly journal: (standing: StandingCase, viewer: MemberViewer) => JournalAction;
}

const isSomebodyElses = ({ facts }: StandingCase, viewer: MemberViewer): boolean =>
  facts.holderId !== null && facts.holderId !== viewer.memberId;

const effects: Record<Handling, Effect> = {
  take: {
    event: 'taken',
    holderAfter: (viewer) => viewer.memberId,
    journal: (standing, viewer) => (isSomebodyElses(standing, viewer) ? 'case_taken_over' : 'case_taken'),
  },
  release: { event: 'released', holderAfter: () => null, journal: () => 'case_released' },
  put_to_wait: {
    event: 'put_to_wait',
    holderAfter: (viewer) => viewer.memberId,
    journal: () => 'case_put_to_wait',
  },
};

/** Takes a case, gives it back or lets it wait. Of two who take it at once one is told that it has changed. */
@Injectable()
export class HandleCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  execute(viewer: Viewer, handling: Handling, id: string, revision: number): Promise<Outcome<CaseStanding>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const standing = await lockCase(transaction, id, revision);
        return this.handle(transaction, viewer, handling, standing);
      }),
    );
  }

  private async handle(
    transaction: Transaction,
    viewer: Viewer,
    handling: Handling,
    standing: StandingCase,
  ): Promise<CaseStanding> {
    const { event, holderAfter, journal } = effects[handling];
    const { state, moderator } = nextState(viewer, handling, event, standing);
    const takenAt = this.clock.now();
    const revision = await moveCase(transaction, standing, { state, holderId: holderAfter(moderator), takenAt });
    if (handling === 'take') await tellReportersSeen(transaction, standing.id, takenAt);
    await this.journal.write(transaction, {
      action: journal(standing, moderator),
      actorId: moderator.memberId,
      subject: { kind: 'case', id: standing.id },
      communityId: standing.facts.communityId,
    });
    return { id: standing.id, state, revision };
  }
}

/**
 * What follows when this viewer acts on the case, by the rules of access and the life of a case.
 * @throws a refusal, `changed_meanwhile` where the case is not in the state for it
 */
export function nextState(
  viewer: Viewer,
  action: CaseAction,
  event: CaseEvent,
  { facts, state }: StandingCase,
): { readonly state: CaseState; readonly moderator: MemberViewer } {
  const decision = decideCase(action, viewer, facts);
  if (!decision.isAllowed) refuse(decision.cause);
  if (!isMember(viewer)) refuse('not_found');
  const after = caseAfter(state, event, roleOf(viewer, facts));
  return after === null ? refuse('changed_meanwhile') : { state: after, moderator: viewer };
}
