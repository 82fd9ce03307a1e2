import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cohort, secretFrom, seriesOf } from './cohort.spec-support.ts';
import { type CellCount, emptyCell } from './counting-group.ts';
import { groupedBy } from './grouped-by.ts';
import { idsIn, people, times } from './people.spec-support.ts';
import { countsOf } from './publisher.spec-support.ts';
import { isSafe, profileOf } from './profile.ts';
import { recount } from './recount.ts';
import { isShown } from './showing.ts';
import { topics } from './attacker.spec-support.ts';

const anyCohort: fc.Arbitrary<Cohort> = fc.record({
  seed: fc.nat(),
  people: fc.integer({ min: 0, max: 40 }),
  refreshes: fc.integer({ min: 1, max: 8 }),
  isStill: fc.boolean(),
});

/** Holds for every count of every refresh, and the one before it. */
function always(rule: (count: CellCount, before: CellCount, cohort: Cohort, at: number) => void): void {
  fc.assert(
    fc.property(anyCohort, (cohort) => {
      const counts = countsOf(seriesOf(cohort), secretFrom(cohort.seed));
      counts.forEach((count, at) => rule(count, counts[at - 1] ?? emptyCell, cohort, at));
    }),
    { numRuns: 150 },
  );
}

describe('every refresh', () => {
  it('counts groups of five to nine people alike, and everybody once', () => {
    always(({ groups }, _, cohort, at) => {
      const circleOf = new Map((seriesOf(cohort)[at] ?? []).map((one) => [one.personId, one.circle]));
      const ids = groups.flatMap(idsIn);
      expect(new Set(ids).size).toBe(ids.length);
      for (const group of groups) {
        expect([group.size, group.size >= 5 && group.size <= 9]).toEqual([group.members.length, true]);
        expect(idsIn(group).every((id) => circleOf.get(id) === group.circle)).toBe(true);
        const perspectives = new Set(group.members.map((one) => one.answers.perspective));
        expect(group.perspective === null || perspectives.size === 1).toBe(true);
      }
    });
  });

  it('never changes who is in a group', () => {
    always(({ groups }, before) => {
      const former = new Map(before.groups.map((group) => [group.id, idsIn(group)]));
      for (const group of groups) expect(former.get(group.id) ?? idsIn(group)).toEqual(idsIn(group));
    });
  });

  it('counts nobody of a group that left before they answer again', () => {
    always(({ groups }, before) => {
      const former = new Map(before.groups.map((group) => [group.id, group]));
      for (const group of groups.filter((one) => !former.has(one.id))) {
        for (const member of group.members) {
          const was = before.groups.flatMap((one) => one.members).find((one) => one.personId === member.personId);
          expect(member.answeredAt).toBeGreaterThan(was?.answeredAt ?? before.spent.get(member.personId) ?? 0);
        }
      }
    });
  });

  it('shows nothing that is not safe', () => {
    always(({ groups }) => {
      const hidden = groups.filter((group) => group.circle !== 'public');
      for (const topic of topics) {
        const shown = hidden.filter((group) => isShown(topic, group));
        const blockOf = (group: CellCount['groups'][number]) =>
          group.ties.find((tie) => tie.topic === topic)?.block ?? group.id;
        for (const block of groupedBy(shown, blockOf).values()) expect(isSafe(profileOf(topic, block))).toBe(true);
      }
    });
  });

  it('done again changes nothing', () => {
    always((count, _, cohort, at) => {
      const again = recount(count, [...(seriesOf(cohort)[at] ?? [])].reverse(), {
        ...secretFrom(cohort.seed),
        newId: () => 'new',
      });
      expect(again).toEqual(count);
    });
  });
});

describe('a recount', () => {
  it('of nobody is empty', () => {
    expect(recount(emptyCell, [], secretFrom(1))).toEqual(emptyCell);
  });

  it('counts the last of two contributions of one person', () => {
    const five = people('p', ...times(5));
    const twice = [...five, { ...people('p', { burden: 'very' })[0], answeredAt: 7 } as (typeof five)[number]];
    const { groups } = recount(emptyCell, twice, secretFrom(1));
    expect([groups[0]?.size, groups[0]?.members.find((one) => one.personId === 'p-0')?.answeredAt]).toEqual([5, 7]);
  });

  it('changes nothing that it was given', () => {
    const five = people('p', ...times(12));
    const before = recount(emptyCell, five, secretFrom(1));
    const copy = structuredClone(before);
    recount(before, five.slice(1), secretFrom(1));
    expect(before).toEqual(copy);
  });
});
