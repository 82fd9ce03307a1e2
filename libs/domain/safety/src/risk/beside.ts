import { Taken } from '../pattern/overlaps.ts';
import { whoever } from './signs-in-others.ts';
import type { Circumstances, Statement } from './statements.ts';

/** So many sentences lie between two hints at most, so that a long text is not more suspect than a short one. */
const farthestSentences = 6;
/** What somebody who is dying arranges as well. */
const arrangements = new Set([
  'self.farewell',
  'self.gone',
  'self.entrusts',
  'self.until',
  'self.after',
  'self.afterwards',
]);

/** Seen in somebody else, these need no second sign. */
const grave = new Set(['other.looks_for_ways', 'other.leaves_word']);

/** Of hints over the same words one, and of the rest those that have another kind of hint near them, if any has. */
export function nearEnough<Each extends Statement>(hints: readonly Each[], markers: readonly Each[]): Each[] {
  const taken = new Taken();
  markers.forEach((marker) => {
    taken.take(marker);
  });
  const apart = notWithin(hints, taken).sort((a, b) => a.from - b.from);
  const isNear = (a: Each | undefined, b: Each): boolean =>
    a !== undefined && a.rule !== b.rule && Math.abs(a.sentence - b.sentence) <= farthestSentences;
  const near = apart.filter(
    (each, at) => isNear(apart[at - 1], each) || (apart[at + 1] !== undefined && isNear(apart[at + 1], each)),
  );
  return near.length > 0 ? near : apart.slice(0, 1);
}

/** The longest of statements over the same words; none that the tokens already taken hold. */
function notWithin<Each extends Statement>(statements: readonly Each[], taken = new Taken()): Each[] {
  return [...statements]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .filter((each) => {
      const isFree = !taken.holds(each);
      if (isFree) taken.take(each);
      return isFree;
    });
}

/** The writer's markers; farewells and arrangements of somebody in palliative care are left out. */
export function ownMarkers<Each extends Statement>(statements: readonly Each[], circumstances: Circumstances): Each[] {
  const isDying = circumstances.has('end.of_life');
  const isOperation = circumstances.has('care.plan');
  const markers = statements.filter(
    ({ kind, isQuoted, isDenied, subject, rule }) =>
      kind === 'marker' &&
      !isQuoted &&
      !isDenied &&
      ((subject !== 'other' && subject !== 'people') || whoever.has(rule)) &&
      !(isDying && arrangements.has(rule)) &&
      !(isOperation && rule === 'self.decided'),
  );
  return notWithin(markers).sort((a, b) => a.from - b.from);
}

/** What the worried see in somebody else: two kinds, or one and their worry; none at the end of a life under care. */
export function othersSigns<Each extends Statement>(statements: readonly Each[], circumstances: Circumstances): Each[] {
  if (circumstances.has('end.of_life')) return [];
  const signs = notWithin(statements.filter(({ kind, isQuoted }) => kind === 'other_sign' && !isQuoted));
  const others = signs.filter(({ subject }) => subject === 'other' || subject === 'fellow' || subject === 'nobody');
  const kinds = new Set(others.map(({ rule }) => rule)).size;
  const isGrave = others.some(({ rule, subject }) => subject === 'other' && grave.has(rule));
  const isEnough = kinds > 1 || isGrave || (kinds === 1 && circumstances.has('worry.now'));
  return isEnough ? others.sort((a, b) => a.from - b.from) : [];
}
