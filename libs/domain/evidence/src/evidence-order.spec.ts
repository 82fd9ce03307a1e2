import { describe, expect, it } from '@jest/globals';
import { byLowerBound, byPeople, type Ordered } from './evidence-order.ts';

const line = (id: string, people: number, lower: number | null): Ordered => ({ id, people, lower });
const lines = [
  line('d', 5, null),
  line('c', 30, 0.4),
  line('b', 9, 0.4),
  line('a', 9, 0.4),
  line('e', 30, 0.1),
  line('f', 40, 0),
];
const sorted = (order: (a: Ordered, b: Ordered) => number): string =>
  [...lines]
    .sort(order)
    .map((one) => one.id)
    .join('');

describe('the order of a list', () => {
  it('by lower bound: highest first, then more people, then ids; without one last, after a bound of 0', () => {
    expect(sorted(byLowerBound)).toBe('cabefd');
  });

  it('by people: most first, then the higher lower bound, then ids', () => {
    expect(sorted(byPeople)).toBe('fceabd');
  });

  it('tells equal lines apart by nothing but their ids', () => {
    const [a, b] = [line('a', 9, 0.4), line('b', 9, 0.4)];
    expect([byLowerBound(a, b), byLowerBound(b, a), byLowerBound(a, a), byPeople(b, a)]).toEqual([-1, 1, 0, 1]);
  });
});
