import { type ChangeObject, diffWordsWithSpace } from 'diff';
import type { PieceFate } from './topic-version.object.ts';

export interface ComparedPiece {
  readonly fate: PieceFate;
  readonly text: string;
}

/** How many words may differ before two texts are told as one that went and one that came. */
const mostEdits = 2_000;

const fateOf = ({ added, removed }: ChangeObject<string>): PieceFate =>
  added ? 'added' : removed ? 'removed' : 'same';

/**
 * What became of a text, word by word, by the shortest way from one to the other (Myers 1986, as the library `diff` has it).
 * @returns pieces in reading order; those that are not `added` make up the older text, those not `removed` the newer one.
 * Empty for two empty texts.
 */
export function compareTexts(older: string, newer: string): ComparedPiece[] {
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: mostEdits });
  if (changes) return changes.map((change) => ({ fate: fateOf(change), text: change.value }));
  return [
    { fate: 'removed', text: older },
    { fate: 'added', text: newer },
  ];
}
