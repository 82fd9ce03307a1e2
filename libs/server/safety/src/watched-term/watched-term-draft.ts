import { type Language, type Problem, foldText, problem } from '@entraide/domain-kernel';
import { type WatchedEffect, watchedTermLimits } from '@entraide/domain-safety';

/** A watched term that somebody has written, tidied; `key` is what makes two the same. */
export interface WatchedTermDraft {
  readonly words: string;
  readonly key: string;
  readonly language: Language | null;
  readonly effect: WatchedEffect;
  readonly matchesBeginnings: boolean;
  readonly note: string;
}

interface Written extends Omit<WatchedTermDraft, 'key' | 'language'> {
  readonly language?: Language | null;
}

const tidy = (text: string): string => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

export function watchedTermDraftOf(written: Written): WatchedTermDraft {
  const words = tidy(written.words);
  const { language, effect, matchesBeginnings, note } = written;
  return { words, key: foldText(words), language: language ?? null, effect, matchesBeginnings, note: tidy(note) };
}

/** What is wrong with a tidied term by itself. Words of punctuation alone say nothing, and would match nothing. */
export function problemsOfTerm({ words, key, note }: WatchedTermDraft): Problem[] {
  const { min, max } = watchedTermLimits.words;
  const most = watchedTermLimits.note.max;
  return [
    ...(words === '' ? [problem('required', 'words')] : []),
    ...(words !== '' && key.length < min ? [problem('too_short', 'words', { min, length: key.length })] : []),
    ...(words.length > max ? [problem('too_long', 'words', { max, length: words.length })] : []),
    ...(note.length > most ? [problem('too_long', 'note', { max: most, length: note.length })] : []),
  ];
}
