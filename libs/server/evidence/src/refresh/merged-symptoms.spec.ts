import { describe, expect, it } from '@jest/globals';
import type { CountedAnswers, CountingGroup } from '@entraide/domain-evidence';
import { withMergedSymptoms } from './merged-symptoms.ts';

const answers: CountedAnswers = {
  perspective: 'own',
  role: null,
  effectiveness: 'moderate',
  timeToEffect: null,
  isStillTaking: true,
  stopReasons: [],
  sideEffectsOverall: 'mild',
  sideEffects: [],
  adherence: null,
  burden: null,
  costBand: null,
  answeredOn: '2026-06',
  followUpsAsked: 0,
  followUpsAnswered: 0,
};

/** A group whose members named one symptom each, mildly unless it ends with an exclamation mark. */
const groupNaming = (circle: string, ...symptoms: readonly string[]): CountingGroup => ({
  id: `${circle} ${symptoms.join(' ')}`,
  circle,
  perspective: null,
  role: null,
  size: symptoms.length,
  members: symptoms.map((symptom, index) => ({
    personId: `${circle}-${index}`,
    answeredAt: 1,
    answers: {
      ...answers,
      sideEffects: [...symptom.split('+')].map((one) => ({
        symptomId: one.replace('!', ''),
        severity: one.endsWith('!') ? 'severe' : 'mild',
        isLasting: false,
      })),
    },
  })),
  withheld: [],
  withheldSymptomIds: ['itch'],
  ties: [
    { topic: 'queasy', block: 'some block' },
    { topic: 'itch', block: null },
  ],
});

const merged = new Map([['queasy', 'nausea']]);
const namedIn = (group: CountingGroup | undefined): string[] =>
  group?.members.flatMap((member) => member.answers.sideEffects.map((one) => `${one.symptomId} ${one.severity}`)) ?? [];

describe('symptoms that were merged', () => {
  it('are named by the symptom they became, once each, the worst one', () => {
    const [group] = withMergedSymptoms([groupNaming('members', 'queasy', 'nausea+queasy!', 'rash')], merged);
    expect(namedIn(group)).toEqual(['nausea mild', 'nausea severe', 'rash mild']);
  });

  it('are shown no more of any hidden group of the cell, of public ones they are', () => {
    const groups = [
      groupNaming('members', 'queasy', 'nausea'),
      groupNaming('only_me', 'nausea'),
      groupNaming('public', 'queasy'),
    ];
    const [members, onlyMe, open] = withMergedSymptoms(groups, merged);
    for (const group of [members, onlyMe]) {
      expect(group?.withheldSymptomIds).toEqual(['itch', 'nausea']);
      expect(group?.ties).toEqual([
        { topic: 'itch', block: null },
        { topic: 'nausea', block: null },
      ]);
    }
    expect(open?.withheldSymptomIds).toEqual(['itch']);
    expect(open?.ties).toEqual([{ topic: 'itch', block: null }]);
  });

  it('leave groups alone in which nobody named one', () => {
    const groups = [groupNaming('members', 'nausea', 'rash')];
    expect(withMergedSymptoms(groups, merged)).toBe(groups);
  });
});
