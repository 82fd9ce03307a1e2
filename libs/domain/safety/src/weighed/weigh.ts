import type { Token } from '../reading/token.ts';
import type { Weights } from './weights.ts';
import type { Window } from './windows.ts';

/** Shorter texts are weighed as if they had so many words: few words tell little. */
const fewestWords = 16;

/** What makes sums of short and long windows comparable. */
export const lengthOf = ({ words }: Pick<Window, 'words'>): number => Math.sqrt(Math.max(words, fewestWords));

/** The first place of each sign of a window. */
export function distinctSigns({ signs }: Pick<Window, 'signs'>): Map<string, Token> {
  const places = new Map<string, Token>();
  for (const { name, token } of signs) if (!places.has(name)) places.set(name, token);
  return places;
}

/** How much of a window speaks for danger, in hundredths: the weights of its signs, each counted once. */
export function sumOf(window: Window, { bias, signs }: Weights): number {
  const counted = new Set<string>();
  let sum = 0;
  for (const { name } of window.signs) {
    const weight = signs.get(name);
    if (weight === undefined || counted.has(name)) continue;
    counted.add(name);
    sum += weight;
  }
  return bias + sum / lengthOf(window);
}

/** The tokens of a window that spoke most for danger, heaviest first; never empty where any sign did. */
export function heaviestTokens(window: Window, { signs }: Weights, most: number): Token[] {
  const shares = new Map<Token, number>();
  for (const [name, token] of distinctSigns(window))
    shares.set(token, (shares.get(token) ?? 0) + (signs.get(name) ?? 0));
  return [...shares]
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([token]) => token);
}
