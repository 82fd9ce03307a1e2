import type { ProblemCode } from '@entraide/domain-kernel';

/** In characters. The upper end only bounds the work of the checks. */
export const passwordLength = { min: 12, max: 256 } as const;

/** The form that is hashed: the same characters, however a keyboard composes their accents. */
export const tidyPassword = (text: string): string => text.normalize('NFKC');

/** What the length of a tidied password has against it; `null` when nothing. Any character may be used. */
export function faultOfPasswordLength(password: string): ProblemCode | null {
  const length = [...password].length;
  if (length === 0) return 'required';
  if (length < passwordLength.min) return 'too_short';
  return length > passwordLength.max ? 'too_long' : null;
}

/**
 * The words about a person that their password must not be made of: the pseudonym and the address, whole and in parts,
 * longest first.
 * Parts of fewer than 3 characters are left out, as they stand in any text.
 */
export function personalWords(pseudonym: string, email: string): string[] {
  const whole = [pseudonym, email].map((text) => text.toLowerCase());
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...whole, ...parts])].filter((word) => [...word].length >= 3).sort((a, b) => b.length - a.length);
}
