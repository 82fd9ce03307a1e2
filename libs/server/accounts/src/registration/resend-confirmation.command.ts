import { Injectable } from '@nestjs/common';
import type { Outcome } from '@entraide/domain-kernel';
import { MailRequests } from '../mail/mail-requests.ts';

/** Sends the link that confirms an address again, when there is an unconfirmed account to send it to. */
@Injectable()
export class ResendConfirmationCommand {
  constructor(private readonly requests: MailRequests) {}

  execute(email: string, clientKey: string): Promise<Outcome<{ email: string }>> {
    return this.requests.ask('confirm_email', email, clientKey);
  }
}
