import { describe, expect, it } from '@jest/globals';
import { type GivenAnswers, checkFollowUp } from './answers.rule.ts';

const going: GivenAnswers = {
  isStillTaking: true,
  effectiveness: 'slight',
  sideEffectsOverall: 'none',
  stopReasons: [],
};

describe('answers to a follow-up', () => {
  it.each<[string, GivenAnswers, [string, string | undefined][]]>([
    ['that goes on', going, []],
    ['that goes on, without a list of reasons', { ...going, stopReasons: null }, []],
    ['that was stopped', { ...going, isStillTaking: false, stopReasons: ['cost'] }, []],
    [
      'that are missing',
      {},
      [
        ['required', 'isStillTaking'],
        ['required', 'effectiveness'],
        ['required', 'sideEffectsOverall'],
      ],
    ],
    ['stopped without a reason', { ...going, isStillTaking: false }, [['required', 'stopReasons']]],
    ['going on with a reason to stop', { ...going, stopReasons: ['cost'] }, [['inconsistent', 'stopReasons']]],
  ])('%s', (_what, given, problems) => {
    const outcome = checkFollowUp(given);
    expect(outcome.ok ? [] : outcome.problems.map(({ code, field }) => [code, field])).toEqual(problems);
  });

  it('keep each reason once, in the vocabulary’s order', () => {
    const stopReasons = ['other', 'cost', 'other', 'did_not_work'] as const;
    expect(checkFollowUp({ ...going, isStillTaking: false, stopReasons })).toMatchObject({
      ok: true,
      value: { stopReasons: ['did_not_work', 'cost', 'other'] },
    });
  });
});
