import { Injectable } from '@nestjs/common';
import { type Problem, problem } from '@entraide/domain-kernel';
import { Clock, refuseIfAny } from '@entraide/server-platform';
import { PasswordStrength } from '../password/password-strength.ts';
import { type CheckedRegistration, type Registration, checkRegistration } from './registration.ts';
import { RegistrationRepository } from './registration.repository.ts';

const fields = ['pseudonym', 'email', 'password', 'birth', 'healthConsentVersion'];

const inFormOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => fields.indexOf(a.field ?? '') - fields.indexOf(b.field ?? ''));

interface Leniency {
  /** The password has been judged before, or is not used at all. */
  readonly skipsPassword?: boolean;
  /** For the people who run the site. */
  readonly mayUseReserved?: boolean;
}

/** Finds everything that is wrong with a registration at once, so that nobody corrects a form twice. */
@Injectable()
export class RegistrationCheck {
  constructor(
    private readonly clock: Clock,
    private readonly passwords: PasswordStrength,
    private readonly members: RegistrationRepository,
  ) {}

  /** @throws a refusal with every problem */
  async passed(
    given: Registration,
    { skipsPassword = false, mayUseReserved = false }: Leniency = {},
  ): Promise<CheckedRegistration> {
    const { registration, problems } = checkRegistration(given, this.clock.now(), mayUseReserved);
    if (!skipsPassword) problems.push(...this.passwords.problemsOf(registration.password, registration, 'password'));
    const isNameKnown = !problems.some(({ field }) => field === 'pseudonym' || field === 'email');
    if (isNameKnown && (await this.members.isTaken(registration.pseudonym, registration.email))) {
      problems.push(problem('pseudonym_taken', 'pseudonym'));
    }
    refuseIfAny(inFormOrder(problems));
    return registration;
  }
}
