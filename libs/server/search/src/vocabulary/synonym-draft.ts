import { type Language, type Problem, foldText, languages, problem } from '@entraide/domain-kernel';
import { mayBeInDanger } from '../question/crisis-words.ts';
import { nameKey, tellingWordsOf, wordsOf } from '../question/question-words.ts';
import { stopWords, turningWords } from '../question/stop-words.ts';
import type { SynonymKind } from './synonym-kind.ts';
import type { SynonymInput } from './synonym.input.ts';

/** A word, or a few that belong together, with what questions are compared by. */
export interface SynonymWord {
  readonly language: Language;
  readonly name: string;
  readonly key: string;
  /** Its line in the list of its language, from 1. */
  readonly line: number;
}

/** What a curator has written, tidied. */
export interface SynonymDraft {
  readonly kind: SynonymKind;
  readonly words: readonly SynonymWord[];
  readonly leadsTo: string | null;
  readonly note: string;
}

export const synonymLimits = { shortest: 2, longest: 60, mostTelling: 6, most: 20, note: 500 } as const;

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export const wordsFieldOf = (language: Language): 'wordsEn' | 'wordsFr' => (language === 'en' ? 'wordsEn' : 'wordsFr');

/** Empty lines are left out, and words that were written before in the same language. */
export const draftOf = (input: SynonymInput): SynonymDraft => ({
  kind: input.kind,
  words: languages.flatMap((language) => tidyWords(language, input[wordsFieldOf(language)])),
  leadsTo: input.kind === 'leads_to' ? tidy(input.leadsTo) || null : null,
  note: tidy(input.note),
});

function tidyWords(language: Language, names: readonly string[]): SynonymWord[] {
  const firsts = new Map<string, SynonymWord>();
  for (const [index, written] of names.entries()) {
    const name = tidy(written);
    const folded = foldText(name);
    if (name === '' || firsts.has(folded)) continue;
    firsts.set(folded, { language, name, key: nameKey(written), line: index + 1 });
  }
  return [...firsts.values()];
}

/** Each key once: words that differ in number or accents alone are recognised alike. */
export const distinctWords = (words: readonly SynonymWord[]): SynonymWord[] =>
  [...new Map(words.toReversed().map((word) => [word.key, word])).values()].toReversed();

/**
 * What is wrong with a draft by itself: nothing to compare, lengths, words that say nothing, and words of despair, for
 * which help stands above the results and nothing else is meant. Whether words are taken and the concept exists is for
 * the database to say.
 */
export function checkSynonym({ kind, words, leadsTo, note }: SynonymDraft): Problem[] {
  const isTooMany = words.length > synonymLimits.most;
  const problems = isTooMany ? [] : words.flatMap(checkWord);
  const fewest = kind === 'same' ? 2 : 1;
  if (words.length === 0) problems.push(problem('required', 'wordsFr'));
  else if (new Set(words.map(({ key }) => key)).size < fewest) problems.push(problem('synonym_too_few', 'wordsFr'));
  if (isTooMany) problems.push(problem('synonym_too_many', 'wordsFr', { max: synonymLimits.most }));
  if (kind === 'leads_to' && leadsTo === null) problems.push(problem('required', 'leadsTo'));
  if (note.length > synonymLimits.note) {
    problems.push(problem('too_long', 'note', { max: synonymLimits.note, length: note.length }));
  }
  return problems;
}

function checkWord({ name, language, line }: SynonymWord): Problem[] {
  const field = wordsFieldOf(language);
  const { shortest, longest, mostTelling } = synonymLimits;
  const isLong = name.length > longest || tellingWordsOf(name).length > mostTelling;
  if (name.length < shortest || isLong) {
    return [problem('synonym_length', field, { line, min: shortest, max: longest, words: mostTelling })];
  }
  if (!saysSomething(name)) return [problem('synonym_says_nothing', field, { line })];
  return mayBeInDanger(name) ? [problem('synonym_crisis', field, { line })] : [];
}

/** Small words alone, negations, single letters and bare numbers would be in every question. */
const saysSomething = (name: string): boolean =>
  wordsOf(name).some(
    (word) => word.length > 1 && /\p{L}/u.test(word) && !stopWords.has(word) && !turningWords.has(word),
  );
