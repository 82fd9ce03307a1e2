import { Injectable } from '@nestjs/common';
import { roleOf } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import {
  type AppealEvent,
  type AppealState,
  type ModerationRole,
  moderationSettings,
  problemsOfAppealText,
  stateAfter,
} from '@entraide/domain-moderation';
import {
  Clock,
  Database,
  Journal,
  type JournalAction,
  type Transaction,
  outcomeOf,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { type StandingAppeal, addAppealText, lockAppeal, moveAppeal, refuseWhenFull } from './appeal-row.ts';
import { appealNewsJob } from './send-appeal-news.job.ts';

/** What a moderator does with an appeal short of answering it. */
export type AppealHandling = 'take' | 'release' | 'ask';

interface Effect {
  readonly event: AppealEvent;
  readonly journal: JournalAction;
}

const effects: Record<AppealHandling, Effect> = {
  take: { event: 'taken', journal: 'appeal_taken' },
  release: { event: 'released', journal: 'appeal_released' },
  ask: { event: 'question_put', journal: 'appeal_question_put' },
};

/** An appeal with the role of whoever acts, and the state that follows. */
export interface ActingOn {
  readonly appeal: StandingAppeal;
  readonly viewer: MemberViewer;
  readonly role: ModerationRole;
  readonly state: AppealState;
}

/**
 * Locks an appeal for a moderator who may bring this event about. Whoever made the decision, and the person concerned,
 * meet an appeal that does not exist.
 * @throws a refusal: `not_found` or `changed_meanwhile`
 */
export async function actOn(
  transaction: Transaction,
  viewer: Viewer,
  { id, revision, event }: { readonly id: string; readonly revision: number; readonly event: AppealEvent },
): Promise<ActingOn> {
  if (!isMember(viewer)) return refuse('not_found');
  const appeal = await lockAppeal(transaction, id, revision);
  const role = roleOf(viewer, appeal.facts);
  if (role === 'subject' || role === 'decider' || role === 'reporter') refuse('not_found');
  const state = stateAfter('appeal', appeal.state, event, role);
  return state === null ? refuse('changed_meanwhile') : { appeal, viewer, role, state };
}

/** Takes an appeal, gives it back, or asks the person something. */
@Injectable()
export class HandleAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /**
   * @param question for `ask`: what the person reads
   * @returns the appeal's id
   */
  execute(
    viewer: Viewer,
    handling: AppealHandling,
    { id, revision, question = '' }: { readonly id: string; readonly revision: number; readonly question?: string },
  ): Promise<Outcome<string>> {
    const words = question.replaceAll('\0', '').trim();
    const { event, journal } = effects[handling];
    return outcomeOf(async () => {
      if (handling === 'ask') refuseIfAny(problemsOfAppealText('question', words));
      return this.database.inTransaction(viewer, async (transaction) => {
        const acting = await actOn(transaction, viewer, { id, revision, event });
        if (handling === 'ask') await this.ask(transaction, acting, words);
        await this.move(transaction, acting, handling);
        await this.journal.write(transaction, {
          action: journal,
          actorId: acting.viewer.memberId,
          subject: { kind: 'appeal', id: acting.appeal.id },
          communityId: acting.appeal.facts.communityId,
        });
        return acting.appeal.id;
      });
    });
  }

  private async ask(transaction: Transaction, { appeal, viewer }: ActingOn, text: string): Promise<void> {
    await refuseWhenFull(transaction, appeal.id, false, moderationSettings.appealMostTexts);
    const at = this.clock.now();
    await addAppealText(transaction, { appealId: appeal.id, authorId: viewer.memberId, isFromMember: false, text, at });
    await transaction.enqueue({ name: appealNewsJob, payload: { appealId: appeal.id, news: 'question' } });
  }

  private async move(
    transaction: Transaction,
    { appeal, viewer, state }: ActingOn,
    handling: AppealHandling,
  ): Promise<void> {
    await moveAppeal(transaction, appeal, {
      state,
      holderId: handling === 'release' ? null : viewer.memberId,
      askedAt: handling === 'ask' ? this.clock.now() : null,
      answeredAt: null,
    });
  }
}
