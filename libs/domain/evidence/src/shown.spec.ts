import { describe, expect, it } from '@jest/globals';
import { groupOf, people, times } from './people.spec-support.ts';
import { absent, isComparable, shownCell, shownShare, shownSideEffects, shownSubset, shownTable } from './shown.ts';
import { tally } from './tally.ts';

const tooFew = (least: number) => absent('too_few_people', least);
const cell = (count: number, label = {}) => tally([groupOf(people('p', ...times(count)), label)], '2026-06');
const symptom = (people: number, of: number) => ({
  symptomId: 's',
  mild: people,
  moderate: 0,
  severe: 0,
  lasting: 0,
  people,
  of,
});

describe('what is shown from which number of people', () => {
  it.each([
    [4, 5, false],
    [5, 5, true],
    [10, 11, false],
    [11, 11, true],
  ])('of %d people where %d are needed: %s', (count, least, isShown) => {
    const figures = cell(count);
    const share = shownShare(figures.helped, { least });
    const table = shownTable(figures.tables.effectiveness, { least });
    const whole = shownCell(figures, { least });
    expect([share.absence, table.absence, whole.absence]).toEqual(
      Array(3).fill(isShown ? undefined : tooFew(least).absence),
    );
    expect([share.figure?.of, table.figure?.people, whole.figure?.people]).toEqual(
      Array(3).fill(isShown ? count : undefined),
    );
  });

  it('says that a cell was never counted', () => {
    expect(shownCell(null, { least: 5 })).toEqual(absent('not_counted_yet', 5));
  });

  it('shows no share of nobody, whatever is asked', () => {
    expect(shownShare({ people: 0, of: 0 }, { least: 0 })).toEqual(tooFew(0));
  });

  it.each([
    [0, 'not_told_apart'],
    [10, 'too_few_people'],
    [11, undefined],
  ])('a subset of %d people needs eleven also on a page: %s', (count, reason) => {
    const [own] = cell(count, count > 0 ? { perspective: 'own' } : {}).byPerspective;
    const { effectiveness, helped } = shownSubset(own as never, { least: 5 });
    expect([effectiveness.absence?.reason, helped.absence?.reason]).toEqual([reason, reason]);
    expect([effectiveness.absence?.least ?? 11, helped.figure?.of]).toEqual([11, count === 11 ? 11 : undefined]);
  });

  it.each([
    [5, 5, 5, true],
    [4, 40, 5, false],
    [5, 10, 11, false],
    [5, 11, 11, true],
  ])('a symptom that %d of %d named, where %d are needed: %s', (named, of, least, isShown) => {
    expect(shownSideEffects([symptom(named, of)], { least })).toHaveLength(isShown ? 1 : 0);
  });

  it.each([
    [30, 30, true],
    [29, 40, false],
    [40, 29, false],
  ])('%d and %d people who rated are compared: %s', (one, other, expected) => {
    expect(isComparable(cell(one), cell(other))).toBe(expected);
  });
});
