import { isKnownWord } from '../pattern/known-words.ts';
import { foldWord, withoutDigits, withoutRuns } from './fold-word.ts';
import { NearbyWords } from './nearby-word.ts';
import { englishShortForms, englishWhenBeside } from './short-forms.en.ts';
import { frenchLetters, frenchShortForms, frenchWhenBeside } from './short-forms.fr.ts';
import type { WrittenWord } from './written-words.ts';

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');
const shortForms = new Map(
  Object.entries({ ...frenchShortForms, ...englishShortForms }).map(([form, meant]) => [form, split(meant)]),
);
const beside = new Map(
  Object.entries({ ...frenchWhenBeside, ...englishWhenBeside }).map(([form, { meant, next, after }]) => [
    form,
    { meant: split(meant), next: new Set(split(next)), after: new Set(split(after)) },
  ]),
);
const nearbyWords = new NearbyWords(
  [
    ...['suicide', 'suicidal', 'suicider', 'suicidaire', 'suicidaires', 'mourir', 'myself', 'himself', 'herself'],
    ...[
      'overdose',
      'disappear',
      'goodbye',
      'comprimes',
      'medicaments',
      'tablets',
      'scarifie',
      'scarifier',
      'mutiler',
      'disparaitre',
    ],
    ...['guarantee', 'guaranteed', 'ordonnance', 'insuline', 'insulin', 'whatsapp', 'telegram', 'instagram'],
  ],
  isKnownWord,
);

/** After an apostrophe, English: what the letters stand for. "'s" may be many things and stays. */
const afterApostrophe: Readonly<Record<string, string>> = { m: 'am', ll: 'will', ve: 'have', re: 'are', d: 'would' };
const negatedVerbs = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['shan', 'shall'],
  ...[
    'don',
    'doesn',
    'didn',
    'isn',
    'aren',
    'wasn',
    'weren',
    'wouldn',
    'couldn',
    'shouldn',
    'hasn',
    'haven',
    'hadn',
  ].map((verb): [string, string] => [verb, verb.slice(0, -1)]),
]);
const apostrophe = /^['’ʼ`´]$/;

/** The forms of one written word, none for the second half of one: spelling mended, short forms and elisions written out. */
export function expandWord(words: readonly WrittenWord[], at: number): readonly string[] {
  const word = words[at];
  if (!word) return [];
  if (word.written === '😂' || word.written === '🤣') return ['haha'];
  const folded = foldWord(word.written);
  return elision(words, at, folded) ?? inContext(words, at, folded) ?? mended(folded);
}

function elision(words: readonly WrittenWord[], at: number, folded: string): readonly string[] | null {
  const follows = apostrophe.test(words[at]?.before ?? '');
  const previous = follows || folded === 't' ? foldWord(words[at - 1]?.written ?? '') : '';
  const next = words[at + 1];
  const leads = next !== undefined && apostrophe.test(next.before);
  if (folded === 't' && negatedVerbs.has(previous)) return ['not'];
  if (next?.written.toLowerCase() === 't' && negatedVerbs.has(folded)) return [negatedVerbs.get(folded) ?? folded];
  if (follows && previous.length > 0 && afterApostrophe[folded] !== undefined && !leads)
    return [afterApostrophe[folded]];
  if (follows && folded === 's') return ['s'];
  const letter = folded.length <= 2 ? frenchLetters[folded] : undefined;
  return letter === undefined ? null : [letter];
}

function inContext(words: readonly WrittenWord[], at: number, folded: string): readonly string[] | null {
  const whole = reflexiveInTwo(words, at, folded);
  if (whole) return whole;
  const rule = beside.get(folded);
  if (!rule) return null;
  if (words.length === 1 || words[at]?.written === 'SH') return rule.meant;
  const isMeant =
    rule.next.has(foldWord(words[at + 1]?.written ?? '')) || rule.after.has(foldWord(words[at - 1]?.written ?? ''));
  return isMeant ? rule.meant : null;
}

/** "my self" as one word, but not the "self" of "self-harm". */
function reflexiveInTwo(words: readonly WrittenWord[], at: number, folded: string): readonly string[] | null {
  const isWhole = (first: number): boolean =>
    /^(?:my|him|her|your)$/i.test(words[first]?.written ?? '') &&
    words[first + 1]?.written.toLowerCase() === 'self' &&
    words[first + 1]?.before === ' ' &&
    !/^(?:harm|inj|mut|est|con|care|man|dou)/i.test(words[first + 2]?.written ?? '');
  if (isWhole(at)) return [`${folded}self`];
  return folded === 'self' && isWhole(at - 1) ? [] : null;
}

function mended(folded: string): readonly string[] {
  const known = shortForms.get(folded);
  if (known) return known;
  const amount = /^(\d+)([a-z]+)$/.exec(folded);
  if (amount?.[1] !== undefined && amount[2] !== undefined) return [amount[1], amount[2]];
  const plain = withoutRuns(withoutDigits(folded), isKnownWord);
  return shortForms.get(plain) ?? [nearbyWords.correct(plain)];
}
