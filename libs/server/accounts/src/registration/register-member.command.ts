import { Injectable } from '@nestjs/common';
import { emailKeyOf } from '@entraide/domain-access';
import type { Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse } from '@entraide/server-platform';
import { AccountMails } from '../mail/account-mails.ts';
import { PasswordHasher } from '../password/password-hasher.ts';
import { AttemptThrottle } from '../throttle/attempt-throttle.ts';
import { onceMoreOnConflict } from './once-more-on-conflict.ts';
import { RegistrationCheck } from './registration-check.ts';
import { type Registration, toNewMember } from './registration.ts';
import { RegistrationRepository } from './registration.repository.ts';

/** The site itself adds somebody whose address needs no proof, such as the demo's cast. */
export interface TrustedRegistration {
  readonly origin: 'person' | 'demo';
  /** A hash made before, where many members share one password; the given password is then not looked at. */
  readonly passwordHash?: string;
}

/**
 * Somebody becomes a member. A visitor learns nothing about whether the address has an account: the answer, the
 * statements and the hashes are the same, and the mail goes to whoever reads it.
 */
@Injectable()
export class RegisterMemberCommand {
  constructor(
    private readonly database: Database,
    private readonly check: RegistrationCheck,
    private readonly members: RegistrationRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: AttemptThrottle,
    private readonly mails: AccountMails,
  ) {}

  /**
   * Registers a visitor; a mail is on its way when the outcome is accepted.
   * @param clientKey whose attempts are counted
   * @returns the address the mail goes to
   */
  execute(given: Registration, clientKey: string): Promise<Outcome<{ email: string }>> {
    return outcomeOf(async () => {
      // Refused registrations count too: judging a password is work.
      await this.throttle.charge({ scope: 'registration_client', key: clientKey });
      const registration = await this.check.passed(given);
      const mayMail = await this.throttle.allows({ scope: 'mail_account', key: emailKeyOf(registration.email) });
      const passwordHash = await this.hasher.hash(registration.password);
      const member = toNewMember(registration, { passwordHash, isConfirmed: false, origin: 'person' });
      await onceMoreOnConflict(() =>
        this.database.inTransaction('system', async (transaction) => {
          const { memberId, isNew } = await this.members.add(transaction, member);
          await this.mails.request(transaction, isNew ? 'confirm_email' : 'account_exists', mayMail ? memberId : null);
        }),
      );
      return { email: registration.email };
    });
  }

  /**
   * Adds a member whose address counts as confirmed, by the same rules and without any mail.
   * @returns the member's id; refused as `already_exists` when the address has an account
   */
  executeTrusted(given: Registration, trust: TrustedRegistration): Promise<Outcome<{ memberId: string }>> {
    return outcomeOf(async () => {
      const registration = await this.check.passed(given, { skipsPassword: trust.passwordHash !== undefined });
      const passwordHash = trust.passwordHash ?? (await this.hasher.hash(registration.password));
      const member = toNewMember(registration, { passwordHash, isConfirmed: true, origin: trust.origin });
      const { memberId, isNew } = await this.database.inTransaction('system', (tx) => this.members.add(tx, member));
      if (!isNew) refuse('already_exists', 'email');
      return { memberId };
    });
  }
}
