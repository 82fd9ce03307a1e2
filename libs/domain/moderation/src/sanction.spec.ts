import { describe, expect, it } from '@jest/globals';
import { type SanctionKind, type SanctionScope, sanctionKinds, sanctionScopes } from '@entraide/domain-kernel';
import {
  type DraftSanction,
  lastsForDays,
  problemsOfSanction,
  restricts,
  sanctionEndsAt,
  sanctionOptions,
} from './sanction.ts';

const codes = (draft: Partial<DraftSanction>, scopes: readonly SanctionScope[] = sanctionScopes): string[] =>
  problemsOfSanction({ kind: 'mute', scope: 'community', days: 7, ...draft }, scopes).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('a sanction', () => {
  it.each<[SanctionKind, number | null, string[]]>([
    ['warn', null, []],
    ['warn', 1, ['sanctionDays inconsistent']],
    ['mute', null, ['sanctionDays required']],
    ['mute', 1, []],
    ['mute', 730, []],
    ['mute', 0, ['sanctionDays out_of_range']],
    ['mute', 731, ['sanctionDays out_of_range']],
    ['mute', 1.5, ['sanctionDays out_of_range']],
    ['mute', -3, ['sanctionDays out_of_range']],
    ['suspend', null, ['sanctionDays required']],
    ['suspend', 30, []],
    ['ban', null, []],
    ['ban', 90, []],
    ['ban', 0, ['sanctionDays out_of_range']],
  ])('%s for %s days: %j', (kind, days, expected) => {
    expect(codes({ kind, days })).toEqual(expected);
  });

  it.each<[SanctionScope, readonly SanctionScope[], string[]]>([
    ['community', ['community'], []],
    ['community', ['community', 'site'], []],
    ['site', ['community', 'site'], []],
    ['site', ['community'], ['sanctionScope sanction_beyond_office']],
    ['community', ['site'], ['sanctionScope sanction_beyond_office']],
    ['community', [], ['sanctionScope sanction_beyond_office']],
    ['planet' as SanctionScope, ['community', 'site'], ['sanctionScope not_in_list']],
  ])('in the scope %s, by whom %j are open: %j', (scope, scopes, expected) => {
    expect(codes({ scope }, scopes)).toEqual(expected);
  });

  it('is one of the list', () => {
    expect(problemsOfSanction({ kind: 'flog' as SanctionKind, scope: 'site', days: 1 }, ['site'])).toContainEqual({
      code: 'not_in_list',
      field: 'sanctionKind',
    });
  });

  it('ends after whole days, and a warning or an open ban not at all', () => {
    const startsAt = new Date('2026-11-22T10:00:00Z');
    const endOf = (days: number | null) => sanctionEndsAt({ kind: 'ban', scope: 'site', days }, startsAt);
    expect(endOf(7)).toEqual(new Date('2026-11-29T10:00:00Z'));
    expect(endOf(null)).toBeNull();
  });

  it('restricts unless it is a warning, and needs a length where it would otherwise have no end', () => {
    expect(sanctionKinds.filter(restricts)).toEqual(['mute', 'suspend', 'ban']);
    expect(sanctionKinds.filter(lastsForDays)).toEqual(['mute', 'suspend']);
  });

  it('is offered in every kind where somebody may impose at all', () => {
    expect(sanctionOptions([])).toEqual([]);
    expect(sanctionOptions(['site'])).toEqual(sanctionKinds.map((kind) => ({ kind, scopes: ['site'] })));
  });
});
