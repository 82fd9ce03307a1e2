import { type Language, foldText } from '@entraide/domain-kernel';
import { stopWords } from './stop-words.ts';

const frenchElision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/giu;
const englishNot = /n['’]t(?![\p{L}\p{N}])/giu;
const cannot = /(?<![\p{L}\p{N}])cannot(?![\p{L}\p{N}])/giu;
const englishEnding = /['’](?:s|d|m|ll|re|ve)(?![\p{L}\p{N}])/giu;

/** The words of a text, folded, "l’arthrose" as "arthrose", "don’t" as "do not", "Crohn’s" as "crohn". */
export function wordsOf(text: string): string[] {
  const opened = text
    .replace(frenchElision, ' ')
    .replace(cannot, 'can not')
    .replace(englishNot, ' not')
    .replace(englishEnding, ' ');
  return foldText(opened).split(' ').filter(Boolean);
}

/** Letters stay: they tell hepatitis B from C. "a" and "i" are words, except as the last one ("vitamine A", "type I"). */
function saysNothing(word: string, isLast: boolean): boolean {
  if (word.length === 1 && word !== 'y') return (word === 'a' || word === 'i') && !isLast;
  return stopWords.has(word);
}

/** The words of a text that say what it is about; all of them when there is no such word. */
export function tellingWordsOf(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word, index) => !saysNothing(word, index === words.length - 1));
  return telling.length > 0 ? telling : words;
}

/**
 * One word without what number and spelling change between languages: `"allergies"`, `"allergie"` and `"allergy"` are
 * one key, `"maux"` and `"mal"` too. Not a linguistic stem: both sides of a comparison go through it.
 */
export function wordKey(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  const single = /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return single.replace(/(?:ie|y)$/, 'y').replace(/ee$/, 'e');
}

/** Words that may stand before a noun without changing what it names. */
const leadingWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'the', 'of', 'my', 'have', 'having']),
  fr: new Set(['le', 'la', 'les', 'un', 'une', 'de', 'du', 'des', 'au', 'aux', 'mon', 'ma', 'mes', 'avoir']),
};

/** Whether a name is one word, articles of its language aside: `"Le vertige"` is, `"DES syndrome"` and `"Hers' disease"` are not. */
export function isOneWord(name: string, language: Language): boolean {
  return wordsOf(name).filter((word) => !leadingWords[language].has(word)).length <= 1;
}

/** What a name is compared by: its telling words' keys. `"Les maux de tête"` gives `"mal tete"`. */
export const nameKey = (name: string): string => tellingWordsOf(name).map(wordKey).join(' ');

/**
 * What names are compared by that go on from here: the key of a text whose last word may be only begun. `"Les maux de t"`
 * gives `"mal t"`; `"allergi"` gives `"allerg"`, because the key of "allergie" is `"allergy"`.
 */
export function beginningKey(text: string): string {
  const words = tellingWordsOf(text);
  const last = words.at(-1) ?? '';
  const begun = /\s$/.test(text) ? wordKey(last) : last.replace(/(?<=.{4})(?:ies?|y|ee?)$|(?<=.{4})i$/, '');
  return [...words.slice(0, -1).map(wordKey), begun].join(' ').slice(0, 100);
}

/** A word that fewer public texts hold may be a slip, or somebody's name: it is proposed to nobody. */
export const fewestProposed = 3;
