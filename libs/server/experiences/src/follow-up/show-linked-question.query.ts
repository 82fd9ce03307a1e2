import { Injectable } from '@nestjs/common';
import { AttemptThrottle } from '@entraide/server-accounts';
import { Clock, Database } from '@entraide/server-platform';
import type { FollowUpQuestionObject } from './follow-up.object.ts';
import { questionOf } from './follow-up-link.repository.ts';

/** What a link asks. Looking never uses it up: mail programs open links by themselves. */
@Injectable()
export class ShowLinkedQuestion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly throttle: AttemptThrottle,
  ) {}

  /** Null for every link that cannot be answered, whatever the reason, and for somebody who has tried too many. */
  async execute(token: string, clientKey: string): Promise<FollowUpQuestionObject | null> {
    const attempt = { scope: 'link_client', key: clientKey } as const;
    if (!(await this.throttle.allows(attempt))) return null;
    return this.database.inTransaction('system', async (transaction) => {
      const question = await questionOf(transaction, token, this.clock.now());
      if (!question) return null;
      await this.throttle.refund(transaction, attempt);
      const { weeks, perspective, writtenOn } = question;
      return { weeks, perspective, writtenOn };
    });
  }
}
