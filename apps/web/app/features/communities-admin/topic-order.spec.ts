import { describe, expect, it } from '@jest/globals';
import { type Direction, moved, readMove, reverseOf, writeMove } from './topic-order.ts';

describe('moving a topic', () => {
  it.each<[string, Direction, string]>([
    ['b', 'up', 'bac'],
    ['b', 'down', 'acb'],
    ['a', 'down', 'bac'],
    ['c', 'up', 'acb'],
    ['a', 'up', 'abc'],
    ['c', 'down', 'abc'],
    ['x', 'up', 'abc'],
  ])('%s %s gives %s', (topicId, direction, order) => {
    expect(moved(['a', 'b', 'c'], { topicId, direction }).join('')).toBe(order);
  });

  it.each<Direction>(['up', 'down'])('is taken back by its reverse: %s', (direction) => {
    const move = { topicId: 'b', direction };
    expect(moved(moved(['a', 'b', 'c'], move), reverseOf(move))).toEqual(['a', 'b', 'c']);
  });

  it('reads the buttons it has written, and nothing else', () => {
    const move = { topicId: '0199', direction: 'up' } as const;
    expect(readMove(writeMove(move))).toEqual(move);
    for (const value of [null, '', 'up', 'up:', 'left:0199', 7]) expect(readMove(value)).toBeNull();
  });
});
