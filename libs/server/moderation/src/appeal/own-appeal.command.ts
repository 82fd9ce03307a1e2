import { Injectable } from '@nestjs/common';
import { type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { type AppealEvent, moderationSettings, problemsOfAppealText, stateAfter } from '@entraide/domain-moderation';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { type StandingAppeal, addAppealText, lockAppeal, moveAppeal, refuseWhenFull } from './appeal-row.ts';

/** What the person who objects does with their appeal: adds to it, answers a question, or withdraws it. */
@Injectable()
export class OwnAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** @returns the appeal's id */
  write(viewer: Viewer, id: string, text: string): Promise<Outcome<string>> {
    const words = text.replaceAll('\0', '').trim();
    return outcomeOf(async () => {
      refuseIfAny(problemsOfAppealText('text', words));
      return this.acting(viewer, id, 'written', async (transaction, appeal, memberId) => {
        await refuseWhenFull(transaction, appeal.id, true, moderationSettings.appealMostTexts);
        const at = this.clock.now();
        await addAppealText(transaction, {
          appealId: appeal.id,
          authorId: memberId,
          isFromMember: true,
          text: words,
          at,
        });
      });
    });
  }

  /** The decision stands again, and cannot be objected to a second time. @returns the appeal's id */
  withdraw(viewer: Viewer, id: string): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.acting(viewer, id, 'withdrawn', async (transaction, appeal) => {
        const standing = stateAfter('decision', 'appealed', 'appeal_withdrawn', 'subject');
        await transaction.query(`update decision set state = $2 where id = $1 and state = 'appealed'`, [
          appeal.decisionId,
          standing,
        ]);
        await this.journal.write(transaction, {
          action: 'appeal_withdrawn',
          actorId: null,
          subject: { kind: 'appeal', id: appeal.id },
          communityId: appeal.facts.communityId,
        });
      }),
    );
  }

  private acting(
    viewer: Viewer,
    id: string,
    event: AppealEvent,
    act: (transaction: Transaction, appeal: StandingAppeal, memberId: string) => Promise<void>,
  ): Promise<string> {
    if (!isMember(viewer)) refuse('not_found');
    return this.database.inTransaction('system', async (transaction) => {
      const appeal = await lockAppeal(transaction, id, null);
      if (appeal.facts.subjectId !== viewer.memberId) refuse('not_found');
      const state = stateAfter('appeal', appeal.state, event, 'subject');
      if (state === null) return refuse('changed_meanwhile');
      await act(transaction, appeal, viewer.memberId);
      const answeredAt = event === 'withdrawn' ? this.clock.now() : null;
      await moveAppeal(transaction, appeal, { state, holderId: appeal.facts.holderId, askedAt: null, answeredAt });
      return appeal.id;
    });
  }
}
