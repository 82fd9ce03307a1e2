import { type ProblemCode, foldText } from '@entraide/domain-kernel';

export const pseudonymLength = { min: 3, max: 24 } as const;

const shape = /^[\p{Script=Latin}\p{Nd}_-]+$/u;
const letter = /\p{Script=Latin}/u;

/** Names that would let somebody pass for the people who run the site. */
const reserved = new Set(
  [
    'entraide',
    'admin',
    'administrator',
    'administrateur',
    'administratrice',
    'moderator',
    'moderateur',
    'moderatrice',
  ].concat(['support', 'team', 'equipe', 'staff', 'system', 'systeme', 'root', 'help', 'aide', 'contact', 'me', 'moi']),
);

/** The one form in which a pseudonym is kept: composed accents, no white space around it. */
export const tidyPseudonym = (text: string): string => text.normalize('NFC').trim();

/**
 * The form in which two pseudonyms are the same one: `"Zoé-B"` and `"zoe_b"` are both `"zoe b"`.
 * Unique among members.
 */
export const pseudonymKeyOf = (text: string): string => foldText(text);

/**
 * What is wrong with a tidied pseudonym: it has 3 to 24 characters, Latin letters with or without accents, digits,
 * `-` and `_`, at least one letter among them. One alphabet only, so that nobody can dress up as somebody else
 * with letters that look alike.
 * @returns `null` when nothing is wrong
 */
export function faultOfPseudonym(pseudonym: string): ProblemCode | null {
  const length = [...pseudonym].length;
  if (length === 0) return 'required';
  if (length < pseudonymLength.min) return 'too_short';
  if (length > pseudonymLength.max) return 'too_long';
  return shape.test(pseudonym) && letter.test(pseudonym) ? null : 'pseudonym_invalid';
}

/** `true` for names that only the people who run the site may carry, such as `"Admin"`. */
export const isReservedPseudonym = (pseudonym: string): boolean => reserved.has(pseudonymKeyOf(pseudonym));
