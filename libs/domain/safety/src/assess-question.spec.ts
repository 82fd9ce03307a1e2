import { describe, expect, it } from '@jest/globals';
import { assessQuestion } from './assess-question.ts';

describe('the few words of a search box', () => {
  it.each([
    ['how to die without pain', 'acute'],
    ['comment mourir sans souffrir', 'acute'],
    ['i want to die', 'ongoing'],
    ['envie de mourir', 'ongoing'],
    ['i cant go on', 'ongoing'],
    ['suicide', 'past_or_metaphor'],
    ['mon fils s’est pendu', 'past_or_metaphor'],
    ['goodbye letter', 'past_or_metaphor'],
    ['mourir de rire', null],
    ['kill a process', null],
    ['i do not want to die', null],
    ['fatigue', null],
    ['', null],
  ])('%s', (question, level) => {
    expect(assessQuestion(question)).toBe(level);
  });

  it('looks at the beginning only', () => {
    expect(assessQuestion(`${'a '.repeat(600)} suicide`)).toBeNull();
  });
});
