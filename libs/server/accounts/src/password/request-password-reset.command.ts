import { Injectable } from '@nestjs/common';
import type { Outcome } from '@entraide/domain-kernel';
import { MailRequests } from '../mail/mail-requests.ts';

/** Sends a link for a new password, when the address has an account. */
@Injectable()
export class RequestPasswordResetCommand {
  constructor(private readonly requests: MailRequests) {}

  execute(email: string, clientKey: string): Promise<Outcome<{ email: string }>> {
    return this.requests.ask('reset_password', email, clientKey);
  }
}
