import { foldText } from '@entraide/domain-kernel';
import type { SuggestedPart } from './suggestions.ts';

const leastLetters = 2;

/**
 * A name with the beginnings of its words marked that were typed, whatever their accents. A word whose letters cannot be
 * counted one by one ("œdème") is marked whole.
 */
export function markBeginnings(name: string, typed: string): SuggestedPart[] {
  const wanted = foldText(typed)
    .split(' ')
    .filter((word) => word.length >= leastLetters);
  const parts = name.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((piece) => {
    const folded = foldText(piece);
    const letters = Math.max(0, ...wanted.filter((word) => folded.startsWith(word)).map((word) => word.length));
    const end = letters === 0 || folded.length === piece.length ? letters : piece.length;
    return [
      { text: piece.slice(0, end), isMatch: true },
      { text: piece.slice(end), isMatch: false },
    ];
  });
  return parts.filter(({ text }) => text !== '').reduce<SuggestedPart[]>(joinAlike, []);
}

function joinAlike(joined: SuggestedPart[], part: SuggestedPart): SuggestedPart[] {
  const last = joined.at(-1);
  if (last?.isMatch !== part.isMatch) return [...joined, part];
  return [...joined.slice(0, -1), { text: last.text + part.text, isMatch: part.isMatch }];
}
