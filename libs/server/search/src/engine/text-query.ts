import { foldText } from '@entraide/domain-kernel';
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

type WeighedUnit = Omit<TextUnit, 'share'> & { readonly weight: number };

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

/** The question as units; user text reaches the statement as parameters of `phraseto_tsquery`, which knows no operator. */
export function unitsOf({ terms, meanings }: SearchQuestion, bindings: Bindings): TextUnit[] {
  const units: WeighedUnit[] = [];
  for (let index = 0; index < terms.length && units.length < mostUnits;) {
    const meaning = meanings.find(({ from, isNear }) => from === index && !isNear);
    const count = meaning?.count ?? 1;
    units.push(unitOf(terms.slice(index, index + count), meaning, bindings));
    index += count;
  }
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  return units.map((unit) => ({ ...unit, share: unit.weight / total }));
}

/** The names that the whole question is nearly, as `tsquery` expressions. */
export const nearNames = ({ meanings }: SearchQuestion, bindings: Bindings): string[] =>
  findable(meanings.filter(({ isNear }) => isNear).flatMap(({ names }) => names))
    .slice(0, rankedNames)
    .map((name) => nameQuery(name, bindings));

/** The concepts that stand for the question or a good part of it. */
export const plainlyNamed = (units: readonly TextUnit[]): string[] =>
  units
    .filter(({ count, share }) => count > 1 || units.length <= shortQuestion || share >= namingShare)
    .flatMap(({ conceptIds }) => conceptIds);

function unitOf(terms: readonly SearchTerm[], meaning: SearchMeaning | undefined, bindings: Bindings): WeighedUnit {
  const forms = terms.map(({ word, nearby }) => [word, ...nearby].flatMap(formsOf));
  const words = forms.map((of) => `entraide_any_phrase(${bindings.add(of)}::text[])`);
  const weight = Math.max(...terms.map(weightOf));
  const count = terms.length;
  const together = words.length > 1 ? `(${words.join(' && ')})` : (words[0] as string);
  const marked = forms.flat().filter((word) => !turningWords.has(word));
  const ownMarks = (): string => `entraide_any_phrase(${bindings.add(marked)}::text[])`;
  if (!meaning)
    return { sql: together, own: together, marks: ownMarks, phrases: null, names: [], conceptIds: [], count, weight };
  const labels = bindings.add(meaning.conceptIds.map(conceptLabel));
  const names = findable(meaning.names);
  const queries = names.map((name) => nameQuery(name, bindings));
  const phrases = anyOf(queries);
  return {
    sql: `(${together} || ${phrases} || entraide_any_label(${labels}::text[]))`,
    own: together,
    marks: () => `${ownMarks()} || ${anyOf(queries.filter((_, index) => !names[index]?.name.includes(' ')))}`,
    phrases,
    names: queries.slice(0, rankedNames),
    conceptIds: meaning.conceptIds,
    count,
    weight,
  };
}

/** The inverse document frequency, smoothed. */
function weightOf({ word, documents }: SearchTerm): number {
  const texts = /^(?:\d{1,2}|.)$/.test(word) ? Math.max(documents, assumedTexts) : documents;
  return Math.log(1 + countedTexts / (1 + texts));
}

/** Without short names in "s": the stem of "AMS" is "am". */
const findable = (names: readonly SearchName[]): SearchName[] =>
  names.map(({ language, name }) => ({ language, name: foldText(name) })).filter(({ name }) => !/^.{1,3}s$/.test(name));

const anyOf = (queries: readonly string[]): string =>
  queries.length > 0 ? `(${queries.join(' || ')})` : `''::tsquery`;

/**
 * A name as a phrase anywhere, or its telling words in whatever order in a heading: "autosomal dominant osteopetrosis 1"
 * is a page's "osteopetrosis, autosomal dominant, type 1". Names are stemmed as words of their own language alone: "FMS"
 * as a French plural would also be any "FM".
 */
function nameQuery({ language, name }: SearchName, bindings: Bindings): string {
  const phrase = `phraseto_tsquery('entraide_${language}', ${bindings.add(name)})`;
  const words = tellingWordsOf(name).filter((word) => word !== 'type');
  if (words.length < 2) return phrase;
  const together = words.map((word) => `${word}:AB`).join(' & ');
  return `(${phrase} || to_tsquery('entraide_${language}', ${bindings.add(together)}))`;
}
