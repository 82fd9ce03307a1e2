import { describe, expect, it } from '@jest/globals';
import { type Answers, groupOf, people, times, usual } from './people.spec-support.ts';
import { isSafe, profileOf } from './profile.ts';
import { type Topic, withFormer } from './topic.ts';

const safe = (topic: Topic, answers: readonly Answers[]): boolean =>
  isSafe(profileOf(topic, [groupOf(people('p', ...answers))]));
const named = (symptomId: string): Answers => ({
  sideEffects: [{ symptomId, severity: 'mild', isLasting: false }],
});

describe('whether figures of a few people give somebody away', () => {
  it.each<[string, Topic, boolean, readonly Answers[]]>([
    ['all say the same', 'effectiveness', false, times(5)],
    ['one says something else', 'effectiveness', false, [...times(4), { effectiveness: 'none' }]],
    ['two say something else', 'effectiveness', true, [...times(3), ...times(2, { effectiveness: 'none' })]],
    [
      'it helped all of them, more or less',
      'effectiveness',
      false,
      [...times(3), ...times(2, { effectiveness: 'major' })],
    ],
    [
      'it helped none of them, one way or another',
      'effectiveness',
      false,
      [
        ...times(2, { effectiveness: 'slight' }),
        { effectiveness: 'none' },
        ...times(2, { effectiveness: 'made_it_worse' }),
      ],
    ],
    [
      'it helped some, others cannot tell yet',
      'effectiveness',
      true,
      [...times(3), ...times(2, { effectiveness: 'too_early' })],
    ],
    ['nobody answered', 'burden', false, times(5)],
    ['three answered alike, two not at all', 'burden', false, [...times(3, { burden: 'not' }), ...times(2)]],
    [
      'three answered, each something else',
      'burden',
      true,
      [{ burden: 'not' }, { burden: 'very' }, { burden: 'somewhat' }, ...times(2)],
    ],
    ['two answered, each something else', 'burden', false, [{ burden: 'not' }, { burden: 'very' }, ...times(3)]],
    ['two of five have stopped', 'still_taking', true, [...times(3), ...times(2, { isStillTaking: false })]],
    [
      'all who stopped share one of their reasons',
      'stop_reasons',
      false,
      [...times(2, { stopReasons: ['cost'] }), { stopReasons: ['cost', 'other'] }, ...times(2)],
    ],
    [
      'no reason is shared by more than one of three',
      'stop_reasons',
      true,
      [{ stopReasons: ['cost'] }, { stopReasons: ['supply'] }, { stopReasons: ['switched', 'other'] }, ...times(2)],
    ],
    ['nobody named it', 'nausea', true, times(5)],
    ['others were named', 'nausea', true, times(5, named('fatigue'))],
    ['three of five named it', 'nausea', true, [...times(3, named('nausea')), ...times(2)]],
    ['four of five named it', 'nausea', false, [...times(4, named('nausea')), ...times(1)]],
  ])('%s (%s): safe %s', (_, topic, expected, answers) => {
    expect(safe(topic, answers)).toBe(expected);
  });

  it('is answered for several groups at once', () => {
    const groups = [groupOf(people('p', ...times(5))), groupOf(people('q', ...times(2, { effectiveness: 'none' })))];
    const { answered, counts } = profileOf('effectiveness', groups);
    expect([answered, counts.get('moderate'), counts.get('none'), counts.get('helped')]).toEqual([7, 5, 2, 5]);
  });
});

describe('the former answer to one topic', () => {
  const former = { ...usual, ...named('nausea'), burden: 'not', isStillTaking: true } as const;
  const now = { ...usual, ...named('fatigue'), burden: 'very', isStillTaking: false } as const;

  it.each<[Topic, object]>([
    ['burden', { ...now, burden: 'not' }],
    ['still_taking', { ...now, isStillTaking: true }],
    ['nausea', { ...now, sideEffects: [...now.sideEffects, ...former.sideEffects] }],
    ['fatigue', { ...now, sideEffects: [] }],
  ])('%s stands, and no other one', (topic, expected) => {
    expect(withFormer(topic, now, former)).toEqual(expected);
  });
});
