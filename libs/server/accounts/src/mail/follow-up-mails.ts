import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';

/** Where a mail goes, and in which language. */
export interface MailRecipient {
  readonly email: string;
  readonly language: Language;
}

/** Who wants mails about follow-up questions. Nobody does before they have said so. */
@Injectable()
export class FollowUpMails {
  /**
   * The member's confirmed address, the member's row locked until the transaction's end; `undefined` for somebody who
   * wants no such mails, is suspended or gone, or has taken back the agreement to process health data.
   * In a transaction of the system.
   */
  async recipient(transaction: Transaction, memberId: string): Promise<MailRecipient | undefined> {
    const [recipient] = await transaction.query<MailRecipient>(
      `select credential.email, member.language
       from member join member_credential credential on credential.member_id = member.id
       where member.id = $1 and member.wants_follow_up_mail and member.state = 'active' and member.is_confirmed
         and member.has_health_consent
       for no key update of member`,
      [memberId],
    );
    return recipient;
  }

  /** Ends the mails. */
  async stop(transaction: Transaction, memberId: string): Promise<void> {
    await transaction.query(`update member set wants_follow_up_mail = false where id = $1`, [memberId]);
  }
}
