import { type Language, foldText } from '@entraide/domain-kernel';
import type { SearchMeaning, SearchName, SearchQuestion, SearchTerm } from '@entraide/server-platform';
import type { Bindings } from './bindings.ts';
import { conceptLabel } from './document-statement.ts';
import { turningWords } from '../question/stop-words.ts';
import { tellingWordsOf } from '../question/question-words.ts';
import { formsOf } from './word-forms.ts';

/** One thing that the question asks for: a word, or the words that name a concept together with its other names. */
export interface TextUnit {
  /** A `tsquery` expression. */
  readonly sql: string;
  /** The question's own words alone, without other names. */
  readonly own: string;
  /** Binds and gives a `tsquery` expression of the single words that are worth marking in a text. */
  readonly marks: () => string;
  /** A `tsquery` expression of the other names; null without a meaning. */
  readonly phrases: string | null;
  /** Each of the other names by itself, as `tsquery` expressions. */
  readonly names: readonly string[];
  /** Concepts that its words name. */
  readonly conceptIds: readonly string[];
  /** How many words of the question it is. */
  readonly count: number;
  /** Share of what the question tells that it tells, above 0: rare words tell more. All units together tell 1. */
  readonly share: number;
}

/** A name as it is looked for: as a phrase and, of several words, as these words anywhere in a heading. */
export interface FindableName {
  readonly language: Language;
  readonly phrase: string;
  readonly together: string | null;
}

/** What one unit of a question asks for, before it is SQL. */
export interface UnitWords {
  /** For each of its words the forms that count as it. */
  readonly forms: readonly (readonly string[])[];
  readonly names: readonly FindableName[];
  readonly labels: readonly string[];
  readonly conceptIds: readonly string[];
  readonly count: number;
  /** Share of what the question tells that it tells, above 0: rare words tell more. All units together tell 1. */
  readonly share: number;
}

type WeighedWords = Omit<UnitWords, 'share'> & { readonly weight: number };

const mostUnits = 8;
/** In so many texts words are counted at most. */
const countedTexts = 20_000;
/** Numbers and single letters are not counted: "type 1" is no rarer than its "type". */
const assumedTexts = 2_000;
/** A longer question is rarely about what one of its words is also called: "asking" is no "asking again" in five words. */
const shortQuestion = 3;
const namingShare = 0.3;
/** Of so many other names the place in a text is looked at. */
const rankedNames = 8;

/** The question as units of words and names. */
export function wordsOfUnits({ terms, meanings }: Pick<SearchQuestion, 'terms' | 'meanings'>): UnitWords[] {
  const units: WeighedWords[] = [];
  for (let index = 0; index < terms.length && units.length < mostUnits;) {
    const meaning = meanings.find(({ from, isNear }) => from === index && !isNear);
    const count = meaning?.count ?? 1;
    units.push(unitWords(terms.slice(index, index + count), meaning));
    index += count;
  }
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return units.map(({ weight, ...unit }) => ({ ...unit, share: weight / total }));
}

/** The question as units; user text reaches the statement as parameters of `phraseto_tsquery`, which knows no operator. */
export const unitsOf = (question: SearchQuestion, bindings: Bindings): TextUnit[] =>
  wordsOfUnits(question).map((unit) => toTextUnit(unit, bindings));

/** The names that the whole question is nearly, as `tsquery` expressions. */
export const nearNames = ({ meanings }: SearchQuestion, bindings: Bindings): string[] =>
  findable(meanings.filter(({ isNear }) => isNear).flatMap(({ names }) => names))
    .slice(0, rankedNames)
    .map((name) => nameQuery(name, bindings));

/** The concepts that stand for the question or a good part of it. */
export const plainlyNamed = (units: readonly Pick<UnitWords, 'count' | 'share' | 'conceptIds'>[]): string[] =>
  units
    .filter(({ count, share }) => count > 1 || units.length <= shortQuestion || share >= namingShare)
    .flatMap(({ conceptIds }) => conceptIds);

/** The single words that are worth marking in a heading. */
export const markedWords = (question: SearchQuestion): string[] => {
  const units = wordsOfUnits(question);
  const single = units.flatMap(({ names }) => names.map(({ phrase }) => phrase)).filter((name) => !name.includes(' '));
  return [...units.flatMap(({ forms }) => forms.flat()).filter((word) => !turningWords.has(word)), ...single];
};

function unitWords(terms: readonly SearchTerm[], meaning: SearchMeaning | undefined): WeighedWords {
  const conceptIds = meaning?.conceptIds ?? [];
  return {
    forms: terms.map(({ word, nearby }) => [word, ...nearby].flatMap(formsOf)),
    names: findable(meaning?.names ?? []),
    labels: conceptIds.map(conceptLabel),
    conceptIds,
    count: terms.length,
    weight: Math.max(...terms.map(weightOf)),
  };
}

function toTextUnit({ forms, names, labels, conceptIds, count, share }: UnitWords, bindings: Bindings): TextUnit {
  const words = forms.map((of) => `entraide_any_phrase(${bindings.add(of)}::text[])`);
  const together = words.length > 1 ? `(${words.join(' && ')})` : (words[0] as string);
  const marked = forms.flat().filter((word) => !turningWords.has(word));
  const ownMarks = (): string => `entraide_any_phrase(${bindings.add(marked)}::text[])`;
  const known = { own: together, conceptIds, count, share };
  if (names.length + labels.length === 0) return { ...known, sql: together, marks: ownMarks, phrases: null, names: [] };
  const labelled = `entraide_any_label(${bindings.add(labels)}::text[])`;
  const queries = names.map((name) => nameQuery(name, bindings));
  const phrases = anyOf(queries);
  return {
    ...known,
    sql: `(${together} || ${phrases} || ${labelled})`,
    marks: () => `${ownMarks()} || ${anyOf(queries.filter((_, index) => !names[index]?.phrase.includes(' ')))}`,
    phrases,
    names: queries.slice(0, rankedNames),
  };
}

/** The inverse document frequency, smoothed. */
function weightOf({ word, documents }: SearchTerm): number {
  const texts = /^(?:\d{1,2}|.)$/.test(word) ? Math.max(documents, assumedTexts) : documents;
  return Math.log(1 + countedTexts / (1 + texts));
}

/** Without short names in "s": the stem of "AMS" is "am". */
const findable = (names: readonly SearchName[]): FindableName[] =>
  names
    .map(({ language, name }) => ({ language, name: foldText(name) }))
    .filter(({ name }) => !/^.{1,3}s$/.test(name))
    .map(toFindable);

/** "autosomal dominant osteopetrosis 1" is a page's "osteopetrosis, autosomal dominant, type 1". */
function toFindable({ language, name }: SearchName): FindableName {
  const words = tellingWordsOf(name).filter((word) => word !== 'type');
  const together = words.length < 2 ? null : words.map((word) => `${word}:AB`).join(' & ');
  return { language, phrase: name, together };
}

const anyOf = (queries: readonly string[]): string =>
  queries.length > 0 ? `(${queries.join(' || ')})` : `''::tsquery`;

/** Names are stemmed as words of their own language alone: "FMS" as a French plural would also be any "FM". */
function nameQuery({ language, phrase, together }: FindableName, bindings: Bindings): string {
  const whole = `phraseto_tsquery('entraide_${language}', ${bindings.add(phrase)})`;
  return together === null ? whole : `(${whole} || to_tsquery('entraide_${language}', ${bindings.add(together)}))`;
}
