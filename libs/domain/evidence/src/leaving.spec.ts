import { describe, expect, it } from '@jest/globals';
import { secretFrom } from './cohort.spec-support.ts';
import { type CellCount, type Contribution, emptyCell } from './counting-group.ts';
import { divided, groupOf, idsIn, later, neverWaits, people, times } from './people.spec-support.ts';
import { recount } from './recount.ts';

const first = people('a', ...divided);
const second = people('b', ...divided);
const counted: CellCount = { groups: [groupOf(first), groupOf(second)], spent: new Map() };
const after = (contributions: readonly Contribution[], before = counted): CellCount =>
  recount(before, contributions, secretFrom(1));
const withFirst = (change: Partial<Contribution>): Contribution[] =>
  [...first, ...second].map((one) => (one.personId === 'a-0' ? { ...one, ...change } : one));
const groupIds = (count: CellCount): string[] => count.groups.map((group) => group.id);

describe('who leaves', () => {
  it.each<[string, Contribution[]]>([
    ['withdraws, is suspended or erased', [...first.slice(1), ...second]],
    ['changes the circle', withFirst({ circle: 'public' })],
    ['changes the circle and answers', withFirst({ circle: 'public', answeredAt: 2 })],
    ['falls back to an older entry', withFirst({ answeredAt: 0 })],
  ])('takes the whole group along: %s', (_, contributions) => {
    const count = after(contributions);
    expect(groupIds(count)).toEqual(['group of b-0']);
    expect([...count.spent].sort()).toEqual(first.map((one) => [one.personId, 1]));
  });

  it('takes the whole group along when nothing is left of somebody', () => {
    const lessOne = groupOf(first.slice(1), { size: first.length });
    const count = after([...first.slice(1), ...second], { groups: [lessOne, groupOf(second)], spent: new Map() });
    expect(groupIds(count)).toEqual(['group of b-0']);
    expect([...count.spent.keys()].sort()).toEqual(first.slice(1).map((one) => one.personId));
  });

  it('does not leave by answering again', () => {
    expect(groupIds(after(withFirst({ answeredAt: 2 })))).toEqual(groupIds(counted));
  });

  it.each([
    [null, 2],
    ['own', 1],
  ] as const)('in a group told apart as %s: %d groups stay when the perspective changes', (perspective, expected) => {
    const before = { ...counted, groups: [groupOf(first, { perspective }), groupOf(second)] };
    const caring = later(first.slice(0, 1), 2, { perspective: 'caring_for' });
    expect(after([...caring, ...first.slice(1), ...second], before).groups).toHaveLength(expected);
  });

  it('leaves nobody when there are no contributions any more', () => {
    expect(after([])).toEqual({ groups: [], spent: new Map([...first, ...second].map((one) => [one.personId, 1])) });
  });
});

describe('the others of a group that left', () => {
  const left = after([...first.slice(1), ...second]);

  it('wait, and so does who left, until they answer again', () => {
    expect(groupIds(after([...first, ...second], left))).toEqual(['group of b-0']);
    const four = [...later(first.slice(1), 2, {}), ...first.slice(0, 1)];
    expect(groupIds(after([...four, ...second], left))).toEqual(['group of b-0']);
  });

  it('come back together with newer answers, which are then no longer spent', () => {
    const back = after([...later(first, 2, {}), ...second], left);
    expect(back.groups.map(idsIn)).toEqual([second, first].map((some) => some.map((one) => one.personId)));
    expect(back.spent.size).toBe(0);
  });

  it('come back at once with answers that were not published yet', () => {
    const newer = later(first.slice(1), 2, {});
    const others = people('c', ...times(1));
    const back = after([...newer, ...others, ...second]);
    expect(back.groups.map((group) => group.size)).toEqual([5, 5]);
    expect([...back.spent.keys()]).toEqual(['a-0']);
  });
});

describe('groups that are shown together', () => {
  const unanimous = people('u', ...times(5, { burden: 'not', effectiveness: 'major' }));
  const various = people(
    'v',
    ...divided.map((one) => ({ ...one, burden: one.effectiveness === 'major' ? 'not' : 'very' }) as const),
  );
  const tied = recount(emptyCell, [...unanimous, ...various], neverWaits);
  const block = (count: CellCount, topic: string) =>
    count.groups.map((group) => group.ties.find((tie) => tie.topic === topic)?.block);

  it('are hidden together, for good', () => {
    const [one, other] = tied.groups;
    expect(block(tied, 'burden')).toEqual([block(tied, 'burden')[0], block(tied, 'burden')[0]]);
    const leaver = one?.members[0]?.personId;
    const count = recount(
      tied,
      [...unanimous, ...various].filter((person) => person.personId !== leaver),
      neverWaits,
    );
    expect(groupIds(count)).toEqual([other?.id]);
    expect([count.groups[0]?.withheld, block(count, 'burden')]).toEqual([expect.arrayContaining(['burden']), [null]]);
    const more = people(
      'w',
      ...divided.map(() => ({ burden: 'not' }) as const),
      { burden: 'very' },
      { burden: 'very' },
    );
    const next = recount(
      count,
      [...unanimous, ...various, ...more].filter((person) => person.personId !== leaver),
      neverWaits,
    );
    const still = next.groups.find((group) => group.id === other?.id);
    expect([still?.withheld, next.groups.length]).toEqual([expect.arrayContaining(['burden']), 2]);
  });
});
