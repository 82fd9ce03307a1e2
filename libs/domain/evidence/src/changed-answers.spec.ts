import { describe, expect, it } from '@jest/globals';
import { secretFrom } from './cohort.spec-support.ts';
import type { CellCount, Contribution, CountingGroup } from './counting-group.ts';
import { type Answers, divided, groupOf, later, people, times } from './people.spec-support.ts';
import { recount } from './recount.ts';

const first = people('a', ...divided);
const second = people('b', ...divided);
const third = people('c', ...divided).map((one) => ({ ...one, circle: 'members' }));
const all = [...first, ...second, ...third];

const cellOf = (...groups: CountingGroup[]): CellCount => ({ groups, spent: new Map() });
const counted = cellOf(...[first, second, third].map((one) => groupOf(one)));
const after = (contributions: readonly Contribution[], before = counted): CellCount =>
  recount(before, contributions, secretFrom(1));

/** All of them, where some people have answered something else at time 2. */
const changed = (ids: readonly string[], answers: Answers): Contribution[] =>
  all.map((one) => (ids.includes(one.personId) ? (later([one], 2, answers)[0] ?? one) : one));
const newer = (count: CellCount): string[] =>
  count.groups.flatMap((group) => group.members.filter((one) => one.answeredAt > 1).map((one) => one.personId));

describe('changed answers', () => {
  it.each([
    ['four people', ['a-0', 'a-3', 'b-0', 'b-1'], 0],
    ['five people', ['a-0', 'a-3', 'b-0', 'b-1', 'b-2'], 5],
    ['four people, and one of another circle', ['a-0', 'a-3', 'b-0', 'b-1', 'c-0'], 0],
    ['five people, and one of another circle', ['a-0', 'a-3', 'b-0', 'b-1', 'b-2', 'c-0'], 5],
  ])('of %s', (_, ids, published) => {
    expect(newer(after(changed(ids, { burden: 'very' })))).toEqual(ids.slice(0, published));
  });

  it('are counted once, and wait for the next five', () => {
    const ids = ['a-0', 'a-3', 'b-0', 'b-1', 'b-2'];
    const contributions = changed(ids, { burden: 'very' });
    const once = after(contributions);
    const again = contributions.map((one) => (one.personId === 'a-1' ? { ...one, answeredAt: 3 } : one));
    expect(newer(after(again, once))).toEqual(ids);
  });

  it('keep the group as it is', () => {
    const count = after(changed(['a-0', 'a-3', 'b-0', 'b-1', 'b-2'], { effectiveness: 'slight' }));
    expect(count.groups.map((group) => [group.id, group.size])).toEqual(counted.groups.map((group) => [group.id, 5]));
    expect(count.groups[0]?.members.map((one) => one.answers.effectiveness)).toEqual([
      'slight',
      'major',
      'major',
      'slight',
      'none',
    ]);
  });

  it('that would give somebody away keep the former ones, on that topic alone', () => {
    const everybody = first.map((one) => one.personId);
    const before = cellOf(groupOf(first, { withheld: ['burden'] }));
    const count = after(changed(everybody, { effectiveness: 'major', burden: 'very' }).slice(0, 5), before);
    const members = count.groups[0]?.members ?? [];
    expect(members.map((one) => one.answers.effectiveness)).toEqual(divided.map((one) => one.effectiveness));
    expect(members.map((one) => [one.answers.burden, one.answeredAt])).toEqual(times(5).map(() => ['very', 2]));
  });

  it('that were kept back are looked at again with the next ones', () => {
    const everybody = first.map((one) => one.personId);
    const contributions = changed(everybody, { effectiveness: 'major' });
    const kept = after(contributions);
    const next = contributions.map((one, index) =>
      index < 2
        ? (later([one], 3, { effectiveness: 'none' })[0] ?? one)
        : index < 5 || one.circle === 'members'
          ? one
          : { ...one, answeredAt: 3 },
    );
    const members = after(next, kept).groups[0]?.members ?? [];
    expect(members.map((one) => one.answers.effectiveness)).toEqual(['none', 'none', 'major', 'major', 'major']);
  });

  const named: Answers = { sideEffects: [{ symptomId: 'nausea', severity: 'mild', isLasting: false }] };
  it.each([
    [3, 3],
    [4, 0],
    [5, 0],
  ])('a symptom that %d of five name now counts for %d', (count, expected) => {
    const ids = first.map((one) => one.personId);
    const contributions = changed(ids, {}).map((one, index) =>
      index < count ? { ...one, answers: { ...one.answers, ...named } } : one,
    );
    const found = after(contributions).groups[0]?.members.filter((one) => one.answers.sideEffects.length > 0);
    expect(found).toHaveLength(expected);
  });

  it('of people tied to others are looked at together with those', () => {
    const tie = { topic: 'effectiveness', block: 'x' };
    const before = cellOf(groupOf(first, { ties: [tie] }), groupOf(second, { ties: [tie] }));
    const everybody = first.map((one) => one.personId);
    const count = recount(before, changed(everybody, { effectiveness: 'major' }).slice(0, 10), secretFrom(1));
    expect(count.groups[0]?.members.map((one) => one.answers.effectiveness)).toEqual(Array(5).fill('major'));
  });

  it('are taken as they are where the topic does not count, or everybody reads them anyway', () => {
    const everybody = first.map((one) => one.personId);
    const withheld = cellOf(groupOf(first, { withheld: ['effectiveness'] }));
    const open = first.map((one) => ({ ...one, circle: 'public' }));
    const contributions = changed(everybody, { effectiveness: 'major' }).slice(0, 5);
    const inPublic = contributions.map((one) => ({ ...one, circle: 'public' }));
    for (const count of [after(contributions, withheld), after(inPublic, cellOf(groupOf(open)))]) {
      expect(count.groups[0]?.members.map((one) => one.answers.effectiveness)).toEqual(Array(5).fill('major'));
    }
  });
});
