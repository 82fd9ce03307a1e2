import type { RegisterMutationVariables } from '@entraide/contract';
import { textOf } from '../form-text.ts';
import { type TypedBirth, birthOf } from './birth-month.ts';

/** What a visitor typed, without the password, to show it again. */
export interface TypedRegistration {
  readonly pseudonym: string;
  readonly email: string;
  readonly birth: TypedBirth;
  readonly language: 'EN' | 'FR';
  readonly agrees: boolean;
}

/** The registration of a sent form: what to show again, and what to send to the API. */
export function readRegistration(form: FormData): {
  typed: TypedRegistration;
  input: RegisterMutationVariables['input'];
} {
  const typed: TypedRegistration = {
    pseudonym: textOf(form, 'pseudonym'),
    email: textOf(form, 'email'),
    birth: { month: textOf(form, 'birthMonth'), year: textOf(form, 'birthYear') },
    language: form.get('language') === 'FR' ? 'FR' : 'EN',
    agrees: form.get('healthConsentVersion') === 'yes',
  };
  const { birth, agrees, ...same } = typed;
  return {
    typed,
    input: {
      ...same,
      password: textOf(form, 'password'),
      birth: birthOf(birth),
      healthConsentVersion: agrees ? textOf(form, 'healthTextVersion') : null,
    },
  };
}
