import type { FoundContact } from './found.ts';

interface Digits {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands before, back to the digits before; `null` when that is more than a separator. */
  readonly before: string | null;
}

const separator = /^(?:[ .\-\u00a0\u202f\u2011]|\(|\)|\) ?| \(|\(0\)|-)$/;
const mostGroups = 10;
const fromSpecial = /^(?:08|0?1?8(?:00|33|44|55|66|77|88)|116)/;
const french = /^0[1-79]\d{8}$/;
const frenchGroups = new Set(['10', '2,2,2,2,2', '4,2,2,2', '4,3,3', '2,4,4', '2,8', '1,1,1,1,1,1,1,1,1,1', '3,3,4']);
const british = /^0[127]\d{8,9}$/;
const abroad = /^(?:00)?(?:33[1-79]\d{8}|44[127]\d{8,9}|1[2-9]\d{2}[2-9]\d{6})$/;
const northAmerican = /^1?[2-9]\d{2}[2-9]\d{6}$/;
const northAmericanGroups = new Set(['3,3,4', '1,3,3,4']);

/**
 * Telephone numbers of France, the United Kingdom, the United States and Canada, and whatever begins with + and has 9
 * to 15 digits. Helplines and free numbers (08…, 0800…, 1-800…) are no private person’s; dates, doses, laboratory
 * values and amounts have other groups. Each group of digits is looked at with the nine after it at most.
 */
export function findTelephones(text: string): FoundContact[] {
  const groups = digitGroups(text);
  const found: FoundContact[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const length = lengthOfNumber(text, groups, at);
    const first = groups[at];
    const last = groups[at + length - 1];
    if (length === 0 || !first || !last) continue;
    found.push({ rule: 'contact.telephone', start: first.start, end: last.end });
    at += length - 1;
  }
  return found;
}

function digitGroups(text: string): Digits[] {
  let last = 0;
  return Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => {
    const between = text.slice(last, index);
    const before = last > 0 && between.length <= 3 && separator.test(between) ? between : null;
    last = index + digits.length;
    return { digits, start: index, end: last, before };
  });
}

/** How many groups from one on make a number; the most that do. */
function lengthOfNumber(text: string, groups: readonly Digits[], at: number): number {
  const first = groups[at];
  if (!first || isWithinWord(text, first)) return 0;
  const isPlus = text.charAt(first.start - 1) === '+';
  const run = [first];
  let longest = isNumber(run, isPlus) ? 1 : 0;
  for (let next = at + 1; next < at + mostGroups; next += 1) {
    const group = groups[next];
    if (!group || group.before === null) break;
    run.push(group);
    if (isNumber(run, isPlus)) longest = run.length;
  }
  return longest;
}

/** "H1N1", "v2", a decimal or a part of an address is no beginning of a number. */
const isWithinWord = (text: string, { start }: Digits): boolean => /[\p{L}_/@#%=.,]/u.test(text.charAt(start - 1));

function isNumber(run: readonly Digits[], isPlus: boolean): boolean {
  const digits = run.map((group) => group.digits).join('');
  if (digits.length < 9 || digits.length > 15) return false;
  const plain = digits.replace(/^((?:00)?33)0/, '$1').replace(/^((?:00)?44)0/, '$1');
  if (fromSpecial.test(digits)) return false;
  if (isPlus) return !fromSpecial.test(plain.replace(/^(?:33|44|1)/, '0'));
  if (digits.startsWith('00') || (plain.length > 10 && !plain.startsWith('0'))) {
    if (abroad.test(plain) && (digits.startsWith('00') || hasGroups(run, northAmericanGroups))) return true;
  }
  if (french.test(digits) && hasGroups(run, frenchGroups) && isEven(run)) return true;
  if (british.test(digits) && run.every((group) => group.digits.length > 2) && run.length < 5) return true;
  return northAmerican.test(digits) && hasGroups(run, northAmericanGroups) && !isSpaced(run);
}

const hasGroups = (run: readonly Digits[], known: ReadonlySet<string>): boolean =>
  known.has(run.map(({ digits }) => digits.length).join(','));
/** The same separator throughout: laboratory values are seldom written so. */
const isEven = (run: readonly Digits[]): boolean => new Set(run.slice(1).map(({ before }) => before)).size <= 1;
const isSpaced = (run: readonly Digits[]): boolean => run.slice(1).every(({ before }) => before === ' ');
