import { Injectable } from '@nestjs/common';
import { emailKeyOf, emailMaxLength, faultOfEmail, tidyEmail } from '@entraide/domain-access';
import type { Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse } from '@entraide/server-platform';
import { CredentialRepository } from '../session/credential.repository.ts';
import { AttemptThrottle } from '../throttle/attempt-throttle.ts';
import { type AccountMailKind, AccountMails } from './account-mails.ts';

/**
 * Somebody who is not signed in asks for a mail to an address. The answer and the work are the same whether there is
 * an account or not. One address gets a few mails and then one every 15 minutes at most: so a flood of requests by
 * somebody else still leaves its owner with a link that works.
 */
@Injectable()
export class MailRequests {
  constructor(
    private readonly database: Database,
    private readonly throttle: AttemptThrottle,
    private readonly credentials: CredentialRepository,
    private readonly mails: AccountMails,
  ) {}

  /** @returns the address the mail goes to, if it has an account that the mail is for */
  ask(kind: AccountMailKind, given: string, clientKey: string): Promise<Outcome<{ email: string }>> {
    return outcomeOf(async () => {
      const email = tidyEmail(given);
      const fault = faultOfEmail(email);
      if (fault) refuse(fault, 'email', { max: emailMaxLength, length: email.length });
      await this.throttle.charge({ scope: 'mail_client', key: clientKey });
      const emailKey = emailKeyOf(email);
      const mayMail = await this.throttle.allows({ scope: 'mail_account', key: emailKey });
      await this.database.inTransaction('system', async (transaction) => {
        const credential = await this.credentials.byEmailKey(transaction, emailKey);
        await this.mails.request(transaction, kind, mayMail ? (credential?.memberId ?? null) : null);
      });
      return { email };
    });
  }
}
