import { foldText } from '@entraide/domain-kernel';
import type { SearchMeaning, SearchName, SearchQuestion, SearchTerm } from '@entraide/server-platform';
import { nameKey } from '../../question/question-words.ts';
import { everyDocument } from './every-document.ts';
import { silentWords } from './index-settings.ts';
import { lightStem } from './light-stem.ts';

/** One way to ask a question. An answer holds what any of them finds, at its best place. */
export interface Variant {
  /** Words only: no sign in it is an operator. */
  readonly q: string;
  /** Where the words are looked for besides titles, names and texts. */
  readonly looksInStems: boolean;
  /** Concepts that the document must be about, one of each group. */
  readonly about: readonly (readonly string[])[];
  readonly weight: number;
}

/** A word of the question, or the words that name a concept. */
interface Unit {
  readonly terms: readonly SearchTerm[];
  readonly words: readonly string[];
  readonly nearby: readonly string[];
  readonly meaning: SearchMeaning | undefined;
  readonly documents: number;
}

/** Meilisearch reads no more. */
const mostWords = 10;
const mostParts = 4;
/** Each is a query of its own. What is marked with a concept is found whatever its words. */
const mostNames = 4;
const [asAsked, asStems, asCorrected, asSingleName, asLongName, asConcept, asNearName] = [
  1, 0.97, 0.95, 0.97, 0.95, 0.9, 0.8,
];

/**
 * The ways to ask a question: as it was typed, by stems, with what was probably meant for misspelt words, with other
 * names of the concepts it names, and by those concepts whatever the words. None for a question that says nothing.
 */
export function variantsOf(question: SearchQuestion): Variant[] {
  const units = unitsOf(question);
  const words = units.flatMap((unit) => unit.words);
  if (words.length === 0 && units.every((unit) => !unit.meaning)) return [];
  // Whoever is still typing has not finished the last word; a space after it says that it is whole.
  const isWhole = /\s$/.test(question.text);
  const asked = textOf(units.map((unit) => unit.words));
  const stems = textOf(units.map((unit) => unit.words.map(lightStem)));
  const variants = [plain(asked, asAsked, false, isWhole)];
  if (stems !== asked) variants.push(plain(stems, asStems, true, isWhole));
  const nearest = textOf(units.map((unit) => (unit.nearby.length > 0 ? unit.nearby : unit.words)));
  if (nearest !== asked) variants.push(plain(nearest, asCorrected, false, true));
  return [...variants, ...otherNames(units), ...nearNames(question), ...concepts(units)].filter(
    ({ q }) => q.trim() !== '',
  );
}

/** While somebody types: the words as far as they go, forgiven by Meilisearch itself, and the concepts they name. */
export function typingVariants(question: SearchQuestion): Variant[] {
  const units = unitsOf(question);
  const asked = textOf(units.map((unit) => unit.words));
  const isWhole = /\s$/.test(question.text);
  return [plain(asked, asAsked, false, isWhole), ...concepts(units)].filter(({ q }) => q.trim() !== '');
}

/** A part of a question as a question of its own. */
export interface QuestionPart {
  readonly question: SearchQuestion;
  /** What finding it tells, above 0: rare words tell more. */
  readonly weight: number;
}

/** The words and names that a question is made of, each by itself, the telling ones. */
export function partsOf(question: SearchQuestion): QuestionPart[] {
  return unitsOf(question)
    .map(({ terms, meaning, documents }) => ({
      question: { ...question, text: ' ', terms, meanings: meaning ? [{ ...meaning, from: 0 }] : [] },
      weight: 1 / Math.log(Math.E + documents),
    }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostParts);
}

/** The concepts that a part of the question names. */
export const meantConcepts = (question: SearchQuestion): string[] => [
  ...new Set(question.meanings.flatMap((meaning) => (meaning.isNear ? [] : meaning.conceptIds))),
];

const textOf = (words: readonly (readonly string[])[]): string => words.flat().slice(0, mostWords).join(' ');

const plain = (q: string, weight: number, looksInStems: boolean, isWhole: boolean): Variant => ({
  q: isWhole ? `${q} ` : q,
  looksInStems,
  about: [],
  weight,
});

function unitsOf({ terms, meanings }: SearchQuestion): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < terms.length;) {
    const meaning = meanings.find(({ from, isNear }) => from === index && !isNear);
    const count = meaning?.count ?? 1;
    units.push(unitOf(terms.slice(index, index + count), meaning));
    index += count;
  }
  return fewest(units.filter((unit) => unit.words.length > 0 || unit.meaning));
}

function unitOf(terms: readonly SearchTerm[], meaning: SearchMeaning | undefined): Unit {
  const words = terms.flatMap(({ word }) => searchable(word));
  const nearby = terms.some((term) => term.nearby.length > 0)
    ? terms.flatMap(({ word, nearby: [nearest] }) => searchable(nearest ?? word))
    : [];
  return { terms, words, nearby, meaning, documents: Math.min(...terms.map(({ documents }) => documents)) };
}

/** The index leaves them out: asked alone, one of them would find everything. */
const searchable = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !silentWords.has(word));

/** Of a long question the telling words, in their order. */
function fewest(units: readonly Unit[]): Unit[] {
  const telling = units.toSorted((one, other) => one.documents - other.documents).slice(0, mostWords);
  return units.filter((unit) => telling.includes(unit));
}

/** A concept's other name takes the place of the one that was typed; names of several words are phrases. */
function otherNames(units: readonly Unit[]): Variant[] {
  const named = units.filter((unit) => unit.meaning);
  const each = Math.max(1, Math.floor(mostNames / Math.max(1, named.length)));
  return named.flatMap((unit) =>
    namesToTry(unit)
      .slice(0, each)
      .map((name) => {
        const isLong = name.includes(' ');
        const others = units.map((other) => (other === unit ? [isLong ? `"${name}"` : name] : other.words));
        return plain(others.flat().slice(0, mostWords).join(' '), isLong ? asLongName : asSingleName, false, true);
      }),
  );
}

/** Names that the whole question is nearly. */
const nearNames = ({ meanings }: SearchQuestion): Variant[] =>
  byTurns(meanings.filter(({ isNear }) => isNear).flatMap(({ names }) => names))
    .filter(({ name }) => searchable(name).length > 1)
    .slice(0, mostNames)
    .map(({ name }) => plain(searchable(name).slice(0, mostWords).join(' '), asNearName, false, true));

/** Names that the typed words do not already find, by turns of both languages, the shortest first. */
function namesToTry({ words, meaning }: Unit): string[] {
  const typed = nameKey(words.join(' '));
  const fresh = (meaning?.names ?? []).filter(({ name }) => searchable(name).length > 0 && nameKey(name) !== typed);
  const byKey = new Map(fresh.toReversed().map((name) => [nameKey(name.name), name]));
  const distinct = fresh.filter((name) => byKey.get(nameKey(name.name)) === name);
  return byTurns(distinct).map(({ name }) => foldText(name));
}

function byTurns(names: readonly SearchName[]): SearchName[] {
  const french = names.filter(({ language }) => language === 'fr');
  const english = names.filter(({ language }) => language === 'en');
  return Array.from({ length: Math.max(french.length, english.length) }, (_, turn) => [
    french[turn],
    english[turn],
  ]).flatMap((pair) => pair.filter((name) => name !== undefined));
}

/** What is about the concepts that were named, whatever its words; other words of the question must be there. */
function concepts(units: readonly Unit[]): Variant[] {
  const about = units.flatMap((unit) => (unit.meaning ? [unit.meaning.conceptIds] : []));
  if (about.length === 0 || about.some((ids) => ids.length === 0)) return [];
  const rest = textOf(units.filter((unit) => !unit.meaning).map((unit) => unit.words));
  return [{ q: rest === '' ? everyDocument : `${rest} `, looksInStems: true, about, weight: asConcept }];
}
