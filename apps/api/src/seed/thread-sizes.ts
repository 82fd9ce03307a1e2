import type { SeededRandom } from './seeded-random.ts';

/** Of a hundred threads: a few that go on for ever, some long, many short, and one in ten without an answer. */
const shapes: readonly (readonly [weight: number, posts: { least: number; most: number }])[] = [
  [0.2, { least: 500, most: 900 }],
  [2, { least: 50, most: 150 }],
  [10, { least: 15, most: 40 }],
  [77.8, { least: 2, most: 9 }],
  [10, { least: 1, most: 1 }],
];

/**
 * How many posts each thread has, its opening post included, as on a real forum.
 * @param posts what they add up to exactly; at least `threads`
 */
export function threadSizes(threads: number, posts: number, random: SeededRandom): number[] {
  const sizes = Array.from({ length: threads }, () => {
    const { least, most } = random.weighted(shapes);
    return random.integer(least, most);
  });
  let missing = posts - sizes.reduce((sum, size) => sum + size, 0);
  while (missing !== 0) {
    const at = random.integer(0, threads - 1);
    const size = sizes[at] ?? 1;
    if (size === 1 && (missing < 0 || random.chance(0.95))) continue;
    sizes[at] = size + Math.sign(missing);
    missing -= Math.sign(missing);
  }
  return sizes;
}
