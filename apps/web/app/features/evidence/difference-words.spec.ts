import { describe, expect, it } from '@jest/globals';
import { type Difference, differenceWords, leadOf, verdictWords } from './difference-words.ts';

const names = { one: 'Rest', other: 'Walking' };
const more: Difference = { share: 0.2, lower: 0.0524, upper: 0.3339, verdict: 'MORE' };
const fewer: Difference = { share: -0.2, lower: -0.3339, upper: -0.0524, verdict: 'FEWER' };
const unclear: Difference = { share: 0.1, lower: -0.04, upper: 0.24, verdict: 'NO_CLEAR_DIFFERENCE' };

describe('the words of a difference', () => {
  it('name the treatment with which more people were helped', () => {
    expect(verdictWords(more, names)).toBe('With Rest, more people say it helped them');
    expect(verdictWords(fewer, names)).toBe('With Walking, more people say it helped them');
    expect(leadOf(fewer, names)).toEqual({ more: 'Walking', less: 'Rest' });
  });

  it('name none when the interval holds zero', () => {
    expect(verdictWords(unclear, names)).toBe('No clear difference');
    expect(leadOf(unclear, names)).toBeNull();
  });

  it('say how large it may be, from the nearer end to the farther one', () => {
    expect(differenceWords(more, names)).toContain('between 5 and 33 more people');
    expect(differenceWords(more, names)).toContain('with Rest than with Walking');
    expect(differenceWords(fewer, names)).toContain('between 5 and 33 more people');
    expect(differenceWords(fewer, names)).toContain('with Walking than with Rest');
  });

  it('say both ways when it is not clear', () => {
    expect(differenceWords(unclear, names)).toContain('from 4 more in 100 with Walking to 24 more in 100 with Rest');
  });
});
