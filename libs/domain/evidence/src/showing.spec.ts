import { describe, expect, it } from '@jest/globals';
import type { CountingGroup } from './counting-group.ts';
import { evidenceQuestions } from './evidence-question.ts';
import { type Answers, divided, groupOf, neverWaits, people, shownQuestions, times } from './people.spec-support.ts';
import { withTopicsShown } from './showing.ts';

const fresh = (prefix: string, answers: readonly Answers[], group: Partial<CountingGroup> = {}): CountingGroup =>
  groupOf(people(prefix, ...answers), { withheld: evidenceQuestions, ...group });
const show = (settled: readonly CountingGroup[], added: readonly CountingGroup[], secret = neverWaits) =>
  withTopicsShown(settled, added, secret);
const alwaysWaits = { ...neverWaits, draw: () => 0 };
const nausea: Answers = { sideEffects: [{ symptomId: 'nausea', severity: 'mild', isLasting: false }] };

const unanimous = times(5, { effectiveness: 'major' });
const contrary = times(5, { effectiveness: 'none' });

describe('a topic is shown', () => {
  it('of a group that is safe alone, without a tie', () => {
    const [group] = show([], [fresh('a', divided)]);
    expect([shownQuestions(group as CountingGroup), group?.ties]).toEqual([['effectiveness'], []]);
  });

  it('not of a group that is not', () => {
    const [group] = show([], [fresh('a', unanimous)]);
    expect([shownQuestions(group as CountingGroup), group?.ties]).toEqual([[], []]);
  });

  it('of groups that are safe together, tied to each other', () => {
    const [one, other] = show([], [fresh('a', unanimous), fresh('b', contrary)]);
    expect([one, other].map((group) => shownQuestions(group as CountingGroup))).toEqual([
      ['effectiveness'],
      ['effectiveness'],
    ]);
    expect(one?.ties).toEqual(other?.ties);
    expect(one?.ties.map((tie) => tie.topic)).toEqual(['effectiveness']);
  });

  it('in blocks as small as can be', () => {
    const groups = show(
      [],
      ['a', 'b', 'c', 'd'].map((prefix) => fresh(prefix, prefix < 'c' ? divided : unanimous)),
    );
    const ties = groups.flatMap((group) => group.ties);
    expect(groups.every((group) => shownQuestions(group).includes('effectiveness'))).toBe(true);
    expect(ties.length).toBeLessThan(5);
  });

  it('of a group that waited, once others come with whom it is safe', () => {
    const [waiting] = show([], [fresh('a', unanimous)]);
    const groups = show([waiting as CountingGroup], [fresh('b', contrary)]);
    expect(groups.map((group) => shownQuestions(group))).toEqual([['effectiveness'], ['effectiveness']]);
  });

  it('never of one group by way of another that was shown before: the difference would show it', () => {
    const settled = show([], [fresh('a', divided)]);
    const groups = show(settled, [fresh('b', unanimous)]);
    expect(groups.map((group) => shownQuestions(group))).toEqual([['effectiveness'], []]);
  });

  it.each<[string, Partial<CountingGroup>, Partial<CountingGroup>, number]>([
    ['circles', { circle: 'members' }, { circle: 'community:1' }, 0],
    ['perspectives', { perspective: 'own' }, { perspective: 'caring_for' }, 0],
    ['roles', { perspective: 'own', role: 'patient' }, { perspective: 'own', role: 'caregiver' }, 0],
    ['nothing', { perspective: 'own', role: 'patient' }, { perspective: 'own', role: 'patient' }, 2],
  ])('effectiveness: groups apart by %s', (_, one, other, expected) => {
    const groups = show([], [fresh('a', unanimous, one), fresh('b', contrary, other)]);
    expect(groups.filter((group) => shownQuestions(group).includes('effectiveness'))).toHaveLength(expected);
  });

  it('other questions are not asked by perspective, so groups apart by it may be tied', () => {
    const groups = show(
      [],
      [
        fresh('a', times(5, { burden: 'not' }), { perspective: 'own' }),
        fresh('b', times(5, { burden: 'very' }), { perspective: 'caring_for' }),
      ],
    );
    expect(groups.map((group) => shownQuestions(group))).toEqual([['burden'], ['burden']]);
  });

  it('of public answers always: everybody reads them', () => {
    const [group] = show([], [fresh('a', unanimous, { circle: 'public' })], alwaysWaits);
    expect([shownQuestions(group as CountingGroup).length, group?.ties]).toEqual([8, []]);
  });

  it('never again where its block has broken', () => {
    const broken = fresh('a', divided, { ties: [{ topic: 'effectiveness', block: null }] });
    expect(show([broken], [fresh('b', divided)]).map((group) => shownQuestions(group))).toEqual([
      [],
      ['effectiveness'],
    ]);
  });
});

describe('symptoms', () => {
  const of = (count: number, prefix = 'a'): CountingGroup =>
    fresh(prefix, [...times(count, nausea), ...times(5 - count)]);

  it.each([
    [0, []],
    [3, []],
    [4, ['nausea']],
    [5, ['nausea']],
  ])('named by %d of five: withheld %j', (count, withheld) => {
    expect(show([], [of(count)])[0]?.withheldSymptomIds).toEqual(withheld);
  });

  it('named by all of a group count together with another one', () => {
    const groups = show([], [of(5), of(0, 'b')]);
    expect(groups.map((group) => group.withheldSymptomIds)).toEqual([[], []]);
    expect(groups.flatMap((group) => group.ties).filter((tie) => tie.topic === 'nausea').length).toBeGreaterThanOrEqual(
      0,
    );
  });

  it('that wait are shown when others come, and until then those others wait too', () => {
    const settled = show([], [of(5)]);
    const more = show(settled, [of(5, 'b')]);
    expect(more.map((group) => group.withheldSymptomIds)).toEqual([['nausea'], ['nausea']]);
    expect(show(more, [of(0, 'c')]).map((group) => group.withheldSymptomIds)).toEqual([[], [], []]);
  });

  it('that nobody named wait for no coin', () => {
    expect(show([], [of(0)], alwaysWaits)[0]?.withheldSymptomIds).toEqual([]);
    expect(show([], [of(2)], alwaysWaits)[0]?.withheldSymptomIds).toEqual(['nausea']);
  });
});

describe('the coin', () => {
  const waits = (count: number, value: number): boolean => {
    const answers = times(count).map(
      (one, index) => ({ ...one, effectiveness: index % 2 ? 'major' : 'none' }) as const,
    );
    const secret = { ...neverWaits, draw: (key: string) => (key.startsWith('wait effectiveness') ? value : 0.5) };
    return shownQuestions(show([], [fresh('a', answers)], secret)[0] as CountingGroup).length === 0;
  };

  it.each([
    [5, 1 / 8],
    [6, 1 / 16],
    [7, 1 / 32],
    [8, 1 / 64],
    [9, 1 / 64],
    [40, 1 / 64],
  ])('of %d people says wait below %d', (count, probability) => {
    expect([waits(count, probability - 0.001), waits(count, probability)]).toEqual([true, false]);
  });

  it('falls the same as long as nothing is new, and anew for new answers and new groups', () => {
    const keys: string[] = [];
    const secret = { ...neverWaits, draw: (key: string) => (keys.push(key), 0) };
    const group = fresh('a', divided);
    const newer = { ...group, members: group.members.map((one) => ({ ...one, answeredAt: 2 })) };
    for (const groups of [[group], [group], [newer], [group, fresh('b', divided)]]) show(groups, [], secret);
    expect(new Set(keys.filter((key) => key.startsWith('wait effectiveness'))).size).toBe(3);
    expect(keys.filter((key) => key.startsWith('wait effectiveness'))).toHaveLength(4);
  });
});
