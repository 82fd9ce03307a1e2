/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some of the items, in their order; all of them when there are no more. The same ones in every run. */
export function sampleOf<T>(items: readonly T[], count: number, seed = 1): T[] {
  const next = seededNumbers(seed);
  const drawn = items.map((_, index) => ({ index, lot: next() })).toSorted((one, other) => one.lot - other.lot);
  const chosen = new Set(drawn.slice(0, count).map(({ index }) => index));
  return items.filter((_, index) => chosen.has(index));
}
