import { describe, expect, it } from '@jest/globals';
import type { Found } from '../finding/found.objects.ts';
import { compareResults } from './compare-results.ts';
import { partsOf } from './shadowed-names.reader.ts';

const thread = (threadId: string, postId: string | null = null): Found => ({ threadId, postId }) as Found;
const concept = (id: string): Found => ({ concept: { id } }) as Found;
const places = (list: readonly { before: number | null; after: number | null }[]) =>
  list.map(({ before, after }) => [before, after]);

describe('results before and after', () => {
  it('have their place in both: moved, stayed, gone, come', () => {
    const { before, after } = compareResults(
      [thread('a'), thread('b'), thread('c')],
      [concept('a'), thread('a'), thread('b', 'another post of it')],
    );
    expect(places(before)).toEqual([
      [1, 2],
      [2, 3],
      [3, null],
    ]);
    expect(places(after)).toEqual([
      [null, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('may both be empty', () => {
    expect(compareResults([], [])).toEqual({ before: [], after: [] });
  });
});

describe('the parts of a key', () => {
  it.each([
    ['a', ['a']],
    ['a b c', ['a', 'b', 'c', 'a b', 'b c', 'a b c']],
  ])('of "%s"', (key, parts) => {
    expect(partsOf(key).toSorted()).toEqual(parts.toSorted());
  });
});
