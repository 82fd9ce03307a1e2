import { describe, expect, it } from '@jest/globals';
import { chanceFrom, secretFrom } from './cohort.spec-support.ts';
import { emptyCell } from './counting-group.ts';
import { newGroups } from './forming.ts';
import { type Answers, idsIn, people, times } from './people.spec-support.ts';
import { recount } from './recount.ts';

const sizes = (answers: readonly Answers[], seed = 1): number[] =>
  newGroups(people('p', ...answers), secretFrom(seed)).map((group) => group.size);

describe('new groups', () => {
  it.each([
    [0, []],
    [4, []],
    [5, [5]],
    [9, [9]],
    [10, [5, 5]],
    [13, [6, 7]],
    [14, [7, 7]],
    [23, [5, 6, 6, 6]],
  ])('of %d people', (count, expected) => {
    expect(sizes(times(count)).sort()).toEqual(expected);
  });

  it('hold everybody once', () => {
    const everybody = people('p', ...times(38));
    const groups = newGroups(everybody, secretFrom(1));
    expect(groups.flatMap(idsIn).sort()).toEqual(everybody.map((one) => one.personId).sort());
    expect(new Set(groups.map((group) => group.id)).size).toBe(groups.length);
  });

  it('never mix circles', () => {
    const mixed = people('p', ...times(8)).map((one, index) => ({ ...one, circle: index % 2 ? 'public' : 'members' }));
    expect(newGroups(mixed, secretFrom(1))).toEqual([]);
  });

  const patients = times(5, { role: 'patient' });
  it.each<[string, readonly Answers[], (string | null)[][]]>([
    ['perspective and role', patients, [['own', 'patient']]],
    ['perspective alone', [...patients.slice(1), { role: 'caregiver' }], [['own', null]]],
    ['perspective alone, where no role is known', times(5), [['own', null]]],
    ['nothing', [...times(4), { perspective: 'caring_for' }], [[null, null]]],
    [
      'what they can be, and the rest together',
      [...patients, ...times(6, { perspective: 'caring_for' }), ...times(4), ...times(3, { role: 'bereaved' })],
      [
        ['own', 'patient'],
        ['caring_for', null],
        ['own', null],
      ],
    ],
    [
      'too few for anything narrower',
      [...patients, ...times(3), ...times(2, { perspective: 'caring_for', role: 'patient' })],
      [
        ['own', 'patient'],
        [null, null],
      ],
    ],
  ])('are told apart by %s', (_, answers, labels) => {
    const groups = newGroups(people('p', ...answers), secretFrom(1));
    expect(groups.map((group) => [group.perspective, group.role])).toEqual(labels);
  });

  it('hang on the secret, not on the order in which people come', () => {
    const everybody = people('p', ...times(20));
    const composition = (seed: number, from = everybody): string[] =>
      newGroups(from, secretFrom(seed))
        .map((group) => idsIn(group).join())
        .sort();
    expect(composition(1, [...everybody].reverse())).toEqual(composition(1));
    expect(composition(2)).not.toEqual(composition(1));
  });

  it('hang on no answer', () => {
    const chance = chanceFrom(5);
    const one = people('p', ...times(20));
    const other = people('p', ...times(20).map((): Answers => ({ effectiveness: chance() < 0.5 ? 'none' : 'major' })));
    const composition = (from: typeof one): string[] =>
      newGroups(from, secretFrom(1)).map((group) => idsIn(group).join());
    expect(composition(other)).toEqual(composition(one));
  });

  it('count what was answered last, and show nothing before it is decided', () => {
    const [group] = newGroups(people('p', ...times(5)), secretFrom(1));
    expect([group?.members[0]?.answeredAt, group?.withheld.length, group?.ties]).toEqual([1, 8, []]);
  });
});

describe('who comes later', () => {
  it('waits for five others, and never joins a group', () => {
    const first = people('a', ...times(5));
    const secret = secretFrom(1);
    const one = recount(emptyCell, first, secret);
    const two = recount(one, [...first, ...people('b', ...times(4))], secret);
    const three = recount(two, [...first, ...people('b', ...times(5))], secret);
    expect([one, two, three].map((count) => count.groups.map((group) => group.size))).toEqual([[5], [5], [5, 5]]);
    expect(idsIn(three.groups[0] ?? { members: [] })).toEqual(first.map((person) => person.personId));
  });
});
