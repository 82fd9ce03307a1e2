import type { Match } from '../pattern/pattern-index.ts';
import type { Reading, Token } from '../reading/token.ts';
import { wordClasses } from '../pattern/word-classes.ts';

const negators = new Set('not never no without neither nor nothing pas jamais aucun aucune ni sans'.split(' '));
/** "not only", "cannot stop": what follows is not denied. */
const undoing = new Set('only stop help know sure see just longer lie think sais arrive cesse doute arret'.split(' '));
const afterVerb = new Set(['pas', 'plus', 'jamais']);
const reach = 4;
const fiction = new Set((wordClasses['fiction'] ?? '').split(' '));

/**
 * Whether the words before deny what tokens `from` to before `to` say: "I have never wanted to die", "je ne me
 * scarifie plus". Words that hold a denial themselves ("ne plus vivre") cannot be denied once more.
 */
export function isDenied({ tokens }: Reading, { from, to, isNegative }: Match): boolean {
  if (isNegative) return false;
  const isNegated = ({ text }: Token, at: number): boolean =>
    negators.has(text) && !undoing.has(tokens[from + at + 1]?.text ?? '');
  if (tokens.slice(from, to).some(isNegated)) return true;
  const clause = tokens[from]?.clause;
  for (let at = from - 1; at >= Math.max(0, from - reach) && tokens[at]?.clause === clause; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === 'pas' && tokens[at + 1]?.text === 'je') continue;
    if (word === 'plus' && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'ne')) return true;
    if (negators.has(word) && !undoing.has(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text !== 'why') {
      if (!(word === 'pas' && /^(?:sais|peux|arrete|cesse)$/.test(tokens[at - 1]?.text ?? ''))) return true;
    }
  }
  return isDeniedInFrench(tokens, from, to);
}

/** "ne … plus" around the words. */
function isDeniedInFrench(tokens: readonly Token[], from: number, to: number): boolean {
  const before = [tokens[from - 1]?.text, tokens[from - 2]?.text];
  return before.includes('ne') && [to, to + 1].some((at) => afterVerb.has(tokens[at]?.text ?? ''));
}

/** The sentences that speak of a book, a film or a part in one. */
export function fictionSentences({ tokens }: Reading): ReadonlySet<number> {
  return new Set(tokens.filter(({ text }) => fiction.has(text)).map(({ sentence }) => sentence));
}
