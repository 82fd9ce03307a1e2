import { Injectable } from '@nestjs/common';
import type { Outcome } from '@entraide/domain-kernel';
import { AttemptThrottle, FollowUpMails } from '@entraide/server-accounts';
import { Clock, Database, outcomeOf, refuse } from '@entraide/server-platform';
import { useStopLink } from './follow-up-link.repository.ts';

/** Ends the mails about follow-ups by the link in one of them. */
@Injectable()
export class StopFollowUpMailsCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly throttle: AttemptThrottle,
    private readonly mails: FollowUpMails,
  ) {}

  /** Once more is no fault. Refuses with `link_expired` for a link that is too old or unknown */
  execute(token: string, clientKey: string): Promise<Outcome<void>> {
    const attempt = { scope: 'link_client', key: clientKey } as const;
    return outcomeOf(async () => {
      await this.throttle.charge(attempt);
      return this.database.inTransaction('system', async (transaction) => {
        const memberId = await useStopLink(transaction, token, this.clock.now());
        if (memberId === undefined) refuse('link_expired');
        await this.mails.stop(transaction, memberId);
        await this.throttle.refund(transaction, attempt);
      });
    });
  }
}
