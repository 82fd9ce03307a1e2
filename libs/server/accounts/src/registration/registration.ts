import {
  consentTextVersions,
  faultOfEmail,
  faultOfPseudonym,
  isReservedPseudonym,
  judgeAge,
  pseudonymLength,
  emailMaxLength,
  tidyEmail,
  tidyPseudonym,
} from '@entraide/domain-access';
import { type Language, type Problem, monthOf, problem } from '@entraide/domain-kernel';
import type { NewMember } from './registration.repository.ts';

/** What somebody gives to become a member. */
export interface Registration {
  readonly pseudonym: string;
  readonly email: string;
  readonly password: string;
  /** Month of birth as `YYYY-MM`; only a minor's coming of age is kept. */
  readonly birth: string;
  readonly language: Language;
  /** Version of the health-data text they agreed to; `null` when they did not. */
  readonly healthConsentVersion: string | null;
}

/** A registration whose pseudonym, address and age have been found good. */
export interface CheckedRegistration extends Registration {
  readonly adultFrom: string | null;
}

const lengthOf = (text: string, min: number, max: number): Problem['values'] => ({
  min,
  max,
  length: [...text].length,
});

/**
 * Tidies and checks everything but the password's strength and whether the pseudonym is free.
 * @param mayUseReserved for the people who run the site
 */
export function checkRegistration(
  given: Registration,
  now: Date,
  mayUseReserved = false,
): { registration: CheckedRegistration; problems: Problem[] } {
  const pseudonym = tidyPseudonym(given.pseudonym);
  const email = tidyEmail(given.email);
  const age = judgeAge(given.birth, monthOf(now));
  const problems: Problem[] = [];
  const pseudonymFault = faultOfPseudonym(pseudonym);
  if (pseudonymFault) {
    problems.push(problem(pseudonymFault, 'pseudonym', lengthOf(pseudonym, pseudonymLength.min, pseudonymLength.max)));
  } else if (!mayUseReserved && isReservedPseudonym(pseudonym)) problems.push(problem('pseudonym_taken', 'pseudonym'));
  const emailFault = faultOfEmail(email);
  if (emailFault) problems.push(problem(emailFault, 'email', lengthOf(email, 6, emailMaxLength)));
  if (!age.isAllowed) problems.push(problem(age.cause, 'birth'));
  const version = given.healthConsentVersion;
  if (version !== null && version !== consentTextVersions.health_data) {
    problems.push(problem('changed_meanwhile', 'healthConsentVersion'));
  }
  const adultFrom = age.isAllowed ? age.adultFrom : null;
  return { registration: { ...given, pseudonym, email, adultFrom }, problems };
}

/** What the server adds to a checked registration before it is written. */
interface Standing {
  readonly passwordHash: string;
  readonly isConfirmed: boolean;
  readonly origin: 'person' | 'demo';
  readonly isAdministrator?: boolean;
}

/** The row-to-be of a checked registration. */
export const toNewMember = (checked: CheckedRegistration, standing: Standing): NewMember => ({
  pseudonym: checked.pseudonym,
  email: checked.email,
  adultFrom: checked.adultFrom,
  language: checked.language,
  healthConsentVersion: checked.healthConsentVersion,
  isAdministrator: false,
  ...standing,
});
