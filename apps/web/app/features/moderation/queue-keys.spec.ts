import { describe, expect, it } from '@jest/globals';
import { type PressedKey, placeAfter, queueDeedOf } from './queue-keys.ts';

const pressed = (key: string, change: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  isInField: false,
  ...change,
});

describe('the keys of the queue', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['x', 'tick'],
    ['t', 'take'],
    ['?', 'help'],
    ['Enter', null],
    ['toString', null],
    ['J', null],
  ])('%s means %s', (key, deed) => {
    expect(queueDeedOf(pressed(key))).toBe(deed);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'isInField'] as const)('leave %s alone', (what) => {
    expect(queueDeedOf(pressed('t', { [what]: true }))).toBeNull();
  });

  it('walk on while held down, and do nothing twice', () => {
    expect(queueDeedOf(pressed('j', { repeat: true }))).toBe('next');
    expect(queueDeedOf(pressed('x', { repeat: true }))).toBeNull();
  });

  it.each([
    ['next', -1, 0],
    ['next', 0, 1],
    ['next', 2, 2],
    ['previous', -1, 0],
    ['previous', 0, 0],
    ['previous', 2, 1],
  ] as const)('%s from %d of three is %d', (deed, current, place) => {
    expect(placeAfter(deed, current, 3)).toBe(place);
  });
});
