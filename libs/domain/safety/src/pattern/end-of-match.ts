import type { Token } from '../reading/token.ts';
import type { Pattern, Step } from './pattern.ts';
import type { Effort } from './effort.ts';

/** Where a pattern ends that begins with token `from`, whose first word is known to fit; `null` without a match. */
export function endOfMatch(
  { steps, isAtStart, isAtEnd }: Pattern,
  tokens: readonly Token[],
  from: number,
  effort?: Effort,
): number | null {
  if (isAtStart && !isClauseStart(tokens, from)) return null;
  let places: readonly number[] = [from + 1];
  for (let at = 1; at < steps.length; at += 1) {
    const step = steps[at];
    if (!step) break;
    if (effort) effort.comparisons += places.length * (step.gap + 1);
    places = placesAfter(step, tokens, places);
    if (places.length === 0) return null;
  }
  const ends = isAtEnd ? places.filter((place) => isClauseStart(tokens, place)) : places;
  return ends.length === 0 ? null : Math.max(...ends);
}

function placesAfter(step: Step, tokens: readonly Token[], places: readonly number[]): number[] {
  const reached = step.isOptional ? [...places] : [];
  for (const place of places) {
    const last = tokens[place - 1];
    for (let at = place; at <= place + step.gap; at += 1) {
      const token = tokens[at];
      if (!token || token.sentence !== last?.sentence) break;
      if (at > place && token.clause !== last.clause) break;
      if (step.test(token.text) && !reached.includes(at + 1)) reached.push(at + 1);
    }
  }
  return reached;
}

/** Whether a clause begins at a place, or the text ends before it. */
function isClauseStart(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || at <= 0 || tokens[at]?.clause !== tokens[at - 1]?.clause;
}
