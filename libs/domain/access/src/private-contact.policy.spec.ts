import { describe, expect, it } from '@jest/globals';
import { type AgeGroup, ageGroupOf, ageGroups, mayContactPrivately } from './private-contact.policy.ts';

describe('who may write to whom privately', () => {
  it.each<[AgeGroup, AgeGroup, boolean]>([
    ['adult', 'adult', true],
    ['adult', 'minor', false],
    ['adult', 'unknown', false],
    ['minor', 'adult', false],
    ['minor', 'minor', true],
    ['minor', 'unknown', true],
    ['unknown', 'adult', false],
    ['unknown', 'minor', true],
    ['unknown', 'unknown', true],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(mayContactPrivately(one, other)).toBe(expected);
  });

  it('is the same from both sides, and knows every pair', () => {
    for (const one of ageGroups) {
      for (const other of ageGroups) {
        expect(mayContactPrivately(one, other)).toBe(mayContactPrivately(other, one));
      }
    }
  });

  it('takes unknown for a minor everywhere', () => {
    for (const other of ageGroups) {
      expect(mayContactPrivately('unknown', other)).toBe(mayContactPrivately('minor', other));
    }
  });
});

describe('of what age somebody is', () => {
  it.each<[string, string, AgeGroup]>([
    ['the last moment before', '2027-04-30T23:59:59.999Z', 'minor'],
    ['the day itself', '2027-05-01T00:00:00Z', 'adult'],
    ['later', '2030-01-01T00:00:00Z', 'adult'],
  ])('adult from 1 May 2027, %s', (_, now, expected) => {
    expect(ageGroupOf({ adultFrom: '2027-05-01' }, new Date(now))).toBe(expected);
  });

  it('is adult for who came as an adult, and unknown without an account', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(ageGroupOf({ adultFrom: null }, now)).toBe('adult');
    expect(ageGroupOf(null, now)).toBe('unknown');
  });

  it('counts a date that cannot be read as a minor’s', () => {
    expect(ageGroupOf({ adultFrom: 'someday' }, new Date('2026-11-22T12:00:00Z'))).toBe('minor');
  });
});
