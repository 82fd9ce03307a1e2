import { describe, expect, it } from '@jest/globals';
import { type ReportableKind, reportableKinds } from './case-state.ts';
import {
  type DecisionAction,
  type DecisionScope,
  type DraftDecision,
  decisionActions,
  decisionActionsFor,
  owesReasons,
  problemsOfDecision,
  problemsOfNote,
} from './decision.ts';

const draft = (change: Partial<DraftDecision> = {}): DraftDecision => ({
  action: 'hide',
  ground: 'dosage_advice',
  sanction: null,
  rule: '3. No orders about doses',
  reason: 'The text tells others to double their dose.',
  warnings: [],
  ...change,
});
const free: DecisionScope = { ruleIds: null, sanctionScopes: ['community'] };
const codes = (kind: ReportableKind, change: Partial<DraftDecision>, scope = free): string[] =>
  problemsOfDecision(kind, draft(change), scope).map((found) => `${found.field} ${found.code}`);

describe('decisions', () => {
  it.each<[DecisionAction, ReportableKind[]]>([
    ['keep', ['thread', 'post', 'experience', 'member']],
    ['request_edit', ['thread', 'post']],
    ['fold', ['thread', 'post']],
    ['hide', ['thread', 'post']],
    ['lock', ['thread']],
    ['remove', ['thread', 'post', 'experience', 'member']],
  ])('%s is for %j', (action, kinds) => {
    const warnings = action === 'fold' ? (['suicide'] as const) : [];
    expect(reportableKinds.filter((kind) => codes(kind, { action, warnings }).length === 0)).toEqual(kinds);
    expect(reportableKinds.filter((kind) => decisionActionsFor(kind).includes(action))).toEqual(kinds);
  });

  it('owes reasons for everything but mere keeping', () => {
    expect(decisionActions.filter((action) => owesReasons(action))).toEqual(decisionActions.slice(1));
    expect(owesReasons('keep', { kind: 'warn', scope: 'site', days: null })).toBe(true);
  });

  it.each<[string, Partial<DraftDecision>, string[]]>([
    ['a whole decision', {}, []],
    ['a reason of 20 characters', { reason: 'x'.repeat(20) }, []],
    ['a reason of 19', { reason: `${'x'.repeat(19)}   ` }, ['reason too_short']],
    ['a reason of 3,000', { reason: 'x'.repeat(3_000) }, []],
    ['a reason of 3,001', { reason: 'x'.repeat(3_001) }, ['reason too_long']],
    ['no reason', { reason: '  ' }, ['reason required']],
    ['no rule', { rule: ' ' }, ['rule required']],
    ['a rule of 200 characters', { rule: 'x'.repeat(200) }, []],
    ['a rule of 201', { rule: 'x'.repeat(201) }, ['rule too_long']],
    ['folding without a warning', { action: 'fold' }, ['warnings required']],
    [
      'nothing at all',
      { action: 'fold', rule: '', reason: '' },
      ['warnings required', 'rule required', 'reason required'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes('post', change)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a rule in force', 'c2', []],
    ['another community’s rule', 'c9', ['rule not_in_list']],
    ['free words where rules can be chosen', '3. No orders about doses', ['rule not_in_list']],
    ['no rule', ' ', ['rule required']],
  ])('names %s', (_, rule, expected) => {
    expect(codes('post', { rule }, { ruleIds: ['c1', 'c2', 's1'], sanctionScopes: [] })).toEqual(expected);
  });

  it('knows no ground and no action beside the lists', () => {
    const unknown = { ground: 'taste', action: 'shame' } as unknown as Partial<DraftDecision>;
    expect(codes('post', unknown)).toEqual(['action not_in_list', 'ground not_in_list']);
  });

  it('carries the problems of its sanction', () => {
    expect(codes('post', { sanction: { kind: 'mute', scope: 'site', days: null } })).toEqual([
      'sanctionScope sanction_beyond_office',
      'sanctionDays required',
    ]);
  });

  it('names lengths and limits', () => {
    expect(problemsOfDecision('post', draft({ reason: 'too short' }), free)).toEqual([
      { code: 'too_short', field: 'reason', values: { min: 20, length: 9 } },
    ]);
  });
});

describe('the note of a report', () => {
  it.each<[number, string[]]>([
    [0, []],
    [2_000, []],
    [2_001, ['too_long']],
  ])('of %d characters: %j', (length, expected) => {
    expect(problemsOfNote('x'.repeat(length)).map((found) => found.code)).toEqual(expected);
  });
});
