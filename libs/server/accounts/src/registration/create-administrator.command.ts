import { Injectable } from '@nestjs/common';
import type { Language, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, outcomeOf, refuse } from '@entraide/server-platform';
import { PasswordHasher } from '../password/password-hasher.ts';
import { RegistrationCheck } from './registration-check.ts';
import { toNewMember } from './registration.ts';
import { RegistrationRepository } from './registration.repository.ts';

export interface NewAdministrator {
  readonly pseudonym: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly origin?: 'person' | 'demo';
}

const adultAgeYears = 30;

/** Adds an administrator from the command line: an adult, with a confirmed address, without any health data. */
@Injectable()
export class CreateAdministratorCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly check: RegistrationCheck,
    private readonly members: RegistrationRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @returns the member's id; refused as `already_exists` when the address has an account */
  execute({ origin = 'person', ...given }: NewAdministrator): Promise<Outcome<{ memberId: string }>> {
    return outcomeOf(async () => {
      const birth = `${this.clock.now().getUTCFullYear() - adultAgeYears}-01`;
      const registration = await this.check.passed(
        { ...given, birth, healthConsentVersion: null },
        { mayUseReserved: true },
      );
      const passwordHash = await this.hasher.hash(registration.password);
      const standing = { passwordHash, isConfirmed: true, isAdministrator: true, origin };
      const { memberId, isNew } = await this.database.inTransaction('system', (transaction) =>
        this.members.add(transaction, toNewMember(registration, standing)),
      );
      if (!isNew) refuse('already_exists', 'email');
      return { memberId };
    });
  }
}
