import type { SeededRandom } from './seeded-random.ts';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A version 7 UUID whose time is `at` and whose random part comes from the seed, so that ids sort by time. */
export function syntheticId(at: Date, random: SeededRandom): string {
  const time = hex(at.getTime(), 12);
  const [a, b, c] = [random.uint32(), random.uint32(), random.uint32()];
  const tail = hex(c, 8) + hex(b >>> 16, 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(a & 0xfff, 3)}-${hex(0x8000 | (b & 0x3fff), 4)}-${tail}`;
}
