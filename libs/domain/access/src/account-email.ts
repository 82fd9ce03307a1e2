import type { ProblemCode } from '@entraide/domain-kernel';

/** Longest address that mail servers take, in characters (RFC 5321). */
export const emailMaxLength = 254;

const shape =
  /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** The address as it is written to: composed accents, no white space around it. */
export const tidyEmail = (text: string): string => text.normalize('NFC').trim();

/** The form in which two addresses are the same one. Unique among members. */
export const emailKeyOf = (text: string): string => tidyEmail(text).toLowerCase();

/** What is wrong with a tidied e-mail address; `null` when a mail can be tried. Only the mail itself proves it. */
export function faultOfEmail(email: string): ProblemCode | null {
  if (email === '') return 'required';
  if (email.length > emailMaxLength) return 'too_long';
  return shape.test(email) ? null : 'email_invalid';
}
