import { Injectable } from '@nestjs/common';
import type { Transaction } from '@entraide/server-platform';

export const accountMailKinds = ['confirm_email', 'account_exists', 'reset_password', 'password_changed'] as const;
export type AccountMailKind = (typeof accountMailKinds)[number];

export const accountMailJob = 'send_account_mail';

/** Asks for mails about an account. The job knows only whose and which; it makes tokens itself. */
@Injectable()
export class AccountMails {
  /**
   * Writes the job. Several requests for one mail that is still waiting are one mail.
   * @param memberId `null` where there is nobody to write to: a job that does nothing, so that the request costs the same
   */
  async request(transaction: Transaction, mail: AccountMailKind, memberId: string | null): Promise<void> {
    await transaction.enqueue({
      name: accountMailJob,
      payload: { mail, memberId },
      key: `${accountMailJob}:${mail}:${memberId ?? transaction.newId()}`,
    });
  }
}
