import type { Language } from '@entraide/domain-kernel';
import type { Reading, Token } from '../reading/token.ts';
import { groupsOf, languageOf } from './parts-of-speech.ts';

/** A sign that weighs, with the token it is seen at; the same sign may be seen more than once. */
export interface Sign {
  readonly name: string;
  readonly token: Token;
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
}

/** Neighbouring sentences that are weighed together, so that a long text is not more suspect than a short one. */
export interface Window {
  readonly language: Language;
  readonly words: number;
  readonly signs: readonly Sign[];
}

/** So many words at most, but for a longer sentence; the next window begins about half as many further on. */
const mostWords = 60;
const partLength = 4;

/** A text in overlapping windows, without what it quotes. Work grows with the length of the text and no faster. */
export function windowsOf(reading: Reading): Window[] {
  const sentences = sentencesOf(reading);
  const signs = sentences.map(signsOf);
  const windows: Window[] = [];
  for (let from = 0; from < sentences.length;) {
    const end = endOf(sentences, from, mostWords);
    const tokens = sentences.slice(from, end).flatMap((sentence) => sentence.tokens);
    windows.push({
      language: languageOf(tokens.map(({ text }) => text)),
      words: tokens.length,
      signs: signs.slice(from, end).flat(),
    });
    if (end === sentences.length) break;
    from = Math.max(from + 1, endOf(sentences, from, mostWords / 2));
  }
  return windows;
}

/** One window of the whole text: for learning from a text that is danger somewhere. */
export function wholeWindow(reading: Reading): Window {
  const sentences = sentencesOf(reading);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const language = languageOf(tokens.map(({ text }) => text));
  return { language, words: tokens.length, signs: sentences.flatMap(signsOf) };
}

function endOf(sentences: readonly Sentence[], from: number, most: number): number {
  let words = 0;
  let end = from;
  while (end < sentences.length && (end === from || words + (sentences[end]?.tokens.length ?? 0) <= most)) {
    words += sentences[end]?.tokens.length ?? 0;
    end += 1;
  }
  return end;
}

function sentencesOf({ tokens, questions }: Reading): Sentence[] {
  const bySentence = new Map<number, Token[]>();
  for (const token of tokens) {
    if (token.isQuoted) continue;
    const known = bySentence.get(token.sentence);
    if (known) known.push(token);
    else bySentence.set(token.sentence, [token]);
  }
  return [...bySentence].map(([sentence, own]) => ({ tokens: own, isQuestion: questions.has(sentence) }));
}

/**
 * What a sentence is weighed by: its words, pairs of neighbours, parts of four letters (endings and slips of spelling),
 * and who speaks of whom, whether it is denied, when, and whether it is asked.
 */
function signsOf({ tokens, isQuestion }: Sentence): Sign[] {
  const signs: Sign[] = [];
  const seen = new Set<string>();
  let before = '^';
  for (const token of tokens) {
    const word = /^\d+$/.test(token.text) ? '0' : token.text;
    signs.push({ name: word, token }, { name: `${before} ${word}`, token });
    const edged = `<${word}>`;
    for (let at = 0; at + partLength <= edged.length; at += 1)
      signs.push({ name: `#${edged.slice(at, at + partLength)}`, token });
    groupsOf.get(word)?.forEach((group) => seen.add(group));
    before = word;
  }
  const last = tokens.at(-1);
  if (!last) return [];
  signs.push({ name: `${before} $`, token: last });
  return [...signs, ...structureOf([...seen].sort(), isQuestion).map((name) => ({ name, token: last }))];
}

function structureOf(groups: readonly string[], isQuestion: boolean): string[] {
  const all = isQuestion ? ['?', ...groups] : groups;
  return all.flatMap((first, at) => [`@${first}`, ...all.slice(at + 1).map((second) => `@${first}@${second}`)]);
}
