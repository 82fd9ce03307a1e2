import { Injectable } from '@nestjs/common';
import type { Outcome } from '@entraide/domain-kernel';
import { AttemptThrottle } from '@entraide/server-accounts';
import { Clock, Database, outcomeOf, refuse } from '@entraide/server-platform';
import { checkedAnswers } from './answer-follow-up.command.ts';
import type { GivenAnswers } from './answers.rule.ts';
import { lockQuestionOf, useLinks } from './follow-up-link.repository.ts';
import { saveAnswers } from './follow-up.repository.ts';

/**
 * Keeps what somebody answers who came by the link of a mail. The answer belongs to the entry that the link is for,
 * whoever is signed in, and signs nobody in. Refused answers leave the link as it was.
 */
@Injectable()
export class AnswerFollowUpByLinkCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly throttle: AttemptThrottle,
  ) {}

  /** Refuses with the problems of the answers, or with `link_expired` for a link that is used, too old, unknown or withdrawn */
  execute(token: string, given: GivenAnswers, clientKey: string): Promise<Outcome<void>> {
    const attempt = { scope: 'link_client', key: clientKey } as const;
    return outcomeOf(async () => {
      await this.throttle.charge(attempt);
      const now = this.clock.now();
      return this.database.inTransaction('system', async (transaction) => {
        const question = await lockQuestionOf(transaction, token, now);
        if (!question) refuse('link_expired');
        await saveAnswers(transaction, question, checkedAnswers(given), now);
        await transaction.subjectChanged('experience', question.experienceId);
        await useLinks(transaction, question, now);
        await this.throttle.refund(transaction, attempt);
      });
    });
  }
}
