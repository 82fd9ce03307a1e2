import { expect, it } from '@jest/globals';
import { keyStrokes, speedOf, typedStrokes } from './speed.ts';

it('types key by key', () => {
  expect(keyStrokes('mal d')).toEqual(['ma', 'mal', 'mal ', 'mal d']);
  expect(keyStrokes('a')).toEqual([]);
  expect(typedStrokes(3)).toEqual(typedStrokes(3));
});

it('tells percentiles of what was measured', () => {
  const tookMs = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(speedOf(10, tookMs, 4)).toEqual({ clients: 10, asked: 100, p50Ms: 51, p95Ms: 96, perSecond: 25 });
});
