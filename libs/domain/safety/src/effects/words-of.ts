import { foldText } from '@entraide/domain-kernel';
import type { Span } from '../finding.ts';

/** A word of a text: where it stands, and the form under which words are compared. */
export interface FoldedWord extends Span {
  readonly key: string;
}

const plain = /^[a-z0-9]+$/;

/** The words of a text in their order; letters, digits and accents make words, everything else parts them. */
export function wordsOf(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: plain.test(match[0]) ? match[0] : foldText(match[0]),
  }));
}
