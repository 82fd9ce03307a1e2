import { Injectable } from '@nestjs/common';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse } from '@entraide/server-platform';
import { refuseUnlessOwn } from '../session/own-account.ts';
import { CredentialRepository } from '../session/credential.repository.ts';
import type { StartedSession } from '../session/sign-in.command.ts';
import { AttemptThrottle } from '../throttle/attempt-throttle.ts';
import { NewPasswords } from './new-passwords.ts';
import { PasswordHasher } from './password-hasher.ts';
import { PasswordRenewal } from './password-renewal.ts';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changes one's own password, knowing the present one. Every session ends; the one that asks goes on as a new one. */
@Injectable()
export class ChangePasswordCommand {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly passwords: NewPasswords,
    private readonly hasher: PasswordHasher,
    private readonly throttle: AttemptThrottle,
    private readonly renewal: PasswordRenewal,
  ) {}

  execute(
    viewer: MemberViewer,
    { currentPassword, newPassword }: PasswordChange,
    device: string,
  ): Promise<Outcome<StartedSession>> {
    return outcomeOf(async () => {
      refuseUnlessOwn('change_password', viewer);
      const { memberId } = viewer;
      const credential = await this.database.inTransaction(viewer, (tx) => this.credentials.byMember(tx, memberId));
      if (!credential) refuse('password_wrong', 'currentPassword');
      this.passwords.refuseWeak(newPassword, credential);
      const attempt = { scope: 'password_change', key: memberId } as const;
      await this.throttle.charge(attempt);
      if (!(await this.hasher.verify(currentPassword, credential.passwordHash))) {
        refuse('password_wrong', 'currentPassword');
      }
      const passwordHash = await this.hasher.hash(newPassword);
      return this.database.inTransaction('system', async (transaction) => {
        await this.throttle.forget(transaction, attempt);
        return this.renewal.renew(transaction, { memberId, passwordHash, device });
      });
    });
  }
}
