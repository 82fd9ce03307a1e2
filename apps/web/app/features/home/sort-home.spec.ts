import { describe, expect, it } from '@jest/globals';
import { sortHome } from './sort-home.ts';

const list = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })) });
const names = (threads: readonly { readonly id: string }[]): string => threads.map(({ id }) => id).join('');

describe('a member’s home', () => {
  it('shows each thread once, where it concerns the member most', () => {
    const { own, waiting, recent } = sortHome({
      mine: list('a', 'b'),
      unanswered: list('a', 'c'),
      recent: list('b', 'c', 'd'),
    });
    expect([names(own), names(waiting), names(recent)]).toEqual(['ab', 'c', 'd']);
  });

  it('stays short', () => {
    const many = list(...'abcdefghijklmnopqrstuvwxyz');
    const { own, waiting, recent } = sortHome({ mine: many, unanswered: many, recent: many });
    expect([names(own), names(waiting), names(recent)]).toEqual(['abcde', 'fghij', 'klmnopqrst']);
  });

  it('is empty for a newcomer', () => {
    expect(sortHome({ mine: list(), unanswered: list(), recent: list() })).toEqual({
      own: [],
      waiting: [],
      recent: [],
    });
  });
});
