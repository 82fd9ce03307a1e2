import { commonWords } from './common-words.ts';
import { wordClasses } from './word-classes.ts';

const known = new Set([...commonWords.split(' '), ...Object.values(wordClasses).flatMap((words) => words.split(' '))]);

/** Whether a folded word is one that rules use or that is common, so that it is not taken for a misspelling. */
export const isKnownWord = (word: string): boolean => known.has(word);
