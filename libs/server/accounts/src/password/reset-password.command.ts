import { Injectable } from '@nestjs/common';
import { emailKeyOf } from '@entraide/domain-access';
import type { Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse } from '@entraide/server-platform';
import { CredentialRepository } from '../session/credential.repository.ts';
import type { StartedSession } from '../session/sign-in.command.ts';
import { AttemptThrottle } from '../throttle/attempt-throttle.ts';
import { OneTimeTokenRepository } from '../token/one-time-token.repository.ts';
import { NewPasswords } from './new-passwords.ts';
import { PasswordRenewal } from './password-renewal.ts';

const purpose = 'reset_password';

export interface PasswordReset {
  readonly token: string;
  readonly newPassword: string;
}

/**
 * Sets a new password by the mail's link, once, and signs in: whoever reads the mail comes in, however many strangers
 * guess at the account meanwhile. A password that is refused leaves the link good. Reading the mail confirms the address.
 */
@Injectable()
export class ResetPasswordCommand {
  constructor(
    private readonly database: Database,
    private readonly tokens: OneTimeTokenRepository,
    private readonly credentials: CredentialRepository,
    private readonly passwords: NewPasswords,
    private readonly throttle: AttemptThrottle,
    private readonly renewal: PasswordRenewal,
  ) {}

  execute({ token, newPassword }: PasswordReset, device: string): Promise<Outcome<StartedSession>> {
    return outcomeOf(async () => {
      const holder = await this.database.inTransaction('system', (tx) => this.tokens.holderOf(tx, token, purpose));
      if (!holder) refuse('link_expired');
      const passwordHash = await this.passwords.hashIfStrong(newPassword, holder);
      return this.database.inTransaction('system', async (transaction) => {
        if (!(await this.tokens.use(transaction, token, purpose))) refuse('link_expired');
        await this.credentials.confirmEmail(transaction, holder.memberId);
        await this.throttle.forget(transaction, { scope: 'sign_in_account', key: emailKeyOf(holder.email) });
        return this.renewal.renew(transaction, { memberId: holder.memberId, passwordHash, device });
      });
    });
  }
}
