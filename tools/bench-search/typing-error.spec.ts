import { describe, expect, it } from '@jest/globals';
import { withTypingError } from './typing-error.ts';

/** Edits between two words, neighbours in the wrong order counting as one. */
function distance(one: string, other: string): number {
  if (one === other) return 0;
  const swapped = [...one].some(
    (_, at) => one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other,
  );
  const shorter = one.length < other.length ? one : other;
  const longer = one.length < other.length ? other : one;
  const leftOut = [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
  const exchanged = one.length === other.length && [...one].filter((letter, at) => letter !== other[at]).length === 1;
  return swapped || leftOut || exchanged ? 1 : 2;
}

describe('a typing error', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('is one edit in one word (seed %i)', (seed) => {
    const [first, second, ...more] = (withTypingError('migraine chronique', seed) ?? '').split(' ');
    expect(more).toEqual([]);
    expect([distance('migraine', first ?? ''), distance('chronique', second ?? '')].toSorted()).toEqual([0, 1]);
  });

  it('is the same for the same seed', () => {
    expect(withTypingError('sclérose en plaques', 7)).toBe(withTypingError('sclérose en plaques', 7));
  });

  it('leaves short words and numbers alone', () => {
    expect(withTypingError('MS b12 SEP', 3)).toBeUndefined();
    expect(withTypingError('MS 1000 fatigue', 3)).toMatch(/^MS 1000 /);
  });
});
