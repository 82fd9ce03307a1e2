import { Injectable } from '@nestjs/common';
import type { Transaction } from '@entraide/server-platform';
import { AccountMails } from '../mail/account-mails.ts';
import { CredentialRepository } from '../session/credential.repository.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { StartedSession } from '../session/sign-in.command.ts';
import { OneTimeTokenRepository } from '../token/one-time-token.repository.ts';

interface Renewal {
  readonly memberId: string;
  readonly passwordHash: string;
  readonly device: string;
}

/**
 * What every new password brings: no session and no reset link from before is good any more, the member is told by
 * mail, and goes on in a session of its own.
 */
@Injectable()
export class PasswordRenewal {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly tokens: OneTimeTokenRepository,
    private readonly mails: AccountMails,
  ) {}

  async renew(transaction: Transaction, { memberId, passwordHash, device }: Renewal): Promise<StartedSession> {
    await this.credentials.changePassword(transaction, memberId, passwordHash);
    await this.tokens.voidAll(transaction, memberId, 'reset_password');
    await this.sessions.endOthers(transaction, memberId, null);
    await this.mails.request(transaction, 'password_changed', memberId);
    return { memberId, token: await this.sessions.start(transaction, memberId, device) };
  }
}
