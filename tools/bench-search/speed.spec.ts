import { expect, it } from '@jest/globals';
import { keyStrokes, typedStrokes } from './speed.ts';

it('types key by key', () => {
  expect(keyStrokes('mal d')).toEqual(['ma', 'mal', 'mal ', 'mal d']);
  expect(keyStrokes('a')).toEqual([]);
  expect(typedStrokes(3)).toEqual(typedStrokes(3));
});
