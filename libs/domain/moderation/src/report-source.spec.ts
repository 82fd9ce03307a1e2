import { describe, expect, it } from '@jest/globals';
import { isMachine, isUnsure, readSafetyRaise, reportSources } from './report-source.ts';

const payload = { kind: 'post', id: 'p', reason: 'danger', signals: ['risk_plan'] };

describe('where a report comes from', () => {
  it('is a person or a machine', () => {
    expect(reportSources.filter(isMachine)).toEqual(['assessment', 'weighed', 'watched_term', 'newcomer_rule']);
    expect(reportSources.filter(isUnsure)).toEqual(['weighed']);
  });
});

describe('what raises a case', () => {
  it('is the assessment of a text where nothing else is said', () => {
    expect(readSafetyRaise(payload)).toEqual({ ...payload, source: 'assessment' });
    expect(readSafetyRaise({ ...payload, source: 'watched_term' })?.source).toBe('watched_term');
  });

  it.each<[unknown, string[]]>([
    ['risk_plan,goodbye', ['risk_plan', 'goodbye']],
    [['risk_plan', 'risk_plan'], ['risk_plan']],
    [['I want to die', 'Risk', 7, 'x'.repeat(41), 'threat'], ['threat']],
    ['', []],
    [undefined, []],
  ])('names signals by words of a closed form: %j', (signals, expected) => {
    expect(readSafetyRaise({ ...payload, signals })?.signals).toEqual(expected);
  });

  it('names at most twenty', () => {
    const signals = Array.from({ length: 30 }, (_, index) => `signal_${index}`);
    expect(readSafetyRaise({ ...payload, signals })?.signals).toHaveLength(20);
  });

  it.each([{ kind: 'comment' }, { id: 7 }, { reason: 'sad' }, { source: 'neighbour' }])(
    'is nothing with %j',
    (change) => {
      expect(readSafetyRaise({ ...payload, ...change })).toBeNull();
    },
  );
});
