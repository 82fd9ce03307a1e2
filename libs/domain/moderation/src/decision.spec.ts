import { describe, expect, it } from '@jest/globals';
import { type ReportableKind, reportableKinds } from './case-state.ts';
import { type DraftArrangement, arrangementActions, isArrangement, placeNamedIn } from './arrangement.ts';
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
  arrangement: null,
  rule: '3. No orders about doses',
  reason: 'The text tells others to double their dose.',
  warnings: [],
  ...change,
});
const arranging = { slowMinutes: { min: 1, max: 1_440 }, mostSplitPosts: 200 };
const free: DecisionScope = { ruleIds: null, sanctionScopes: ['community'], arranging };
const arrangement: DraftArrangement = {
  ...{ minutes: 30, topicId: 'topic', postIds: ['post'], title: 'Of its own' },
  targetId: 'https://example.org/threads/0198c3a2-7e3b-7000-8000-0123456789ab/old',
};
const codes = (kind: ReportableKind, change: Partial<DraftDecision>, scope = free): string[] =>
  problemsOfDecision(kind, draft(change), scope).map((found) => `${found.field} ${found.code}`);

describe('decisions', () => {
  it.each<[DecisionAction, ReportableKind[]]>([
    ['keep', ['thread', 'post', 'experience', 'member']],
    ['request_edit', ['thread', 'post', 'experience']],
    ['fold', ['thread', 'post']],
    ['hide', ['thread', 'post', 'experience']],
    ['lock', ['thread']],
    ['remove', ['thread', 'post', 'experience', 'member']],
    ['slow', ['thread']],
    ['move', ['thread']],
    ['split', ['thread', 'post']],
    ['merge', ['thread']],
  ])('%s is for %j', (action, kinds) => {
    const warnings = action === 'fold' ? (['suicide'] as const) : [];
    expect(reportableKinds.filter((kind) => codes(kind, { action, warnings, arrangement }).length === 0)).toEqual(
      kinds,
    );
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
    expect(codes('post', { rule }, { ...free, ruleIds: ['c1', 'c2', 's1'], sanctionScopes: [] })).toEqual(expected);
  });

  it('knows no ground and no action beside the lists', () => {
    const unknown = { ground: 'taste', action: 'shame' } as unknown as Partial<DraftDecision>;
    expect(codes('post', unknown)).toEqual(['action not_in_list', 'ground not_in_list']);
  });

  it.each<[string, ReportableKind, DecisionAction, Partial<DraftArrangement>, string[]]>([
    ['slow mode of a minute', 'thread', 'slow', { minutes: 1 }, []],
    ['slow mode of a day', 'thread', 'slow', { minutes: 1_440 }, []],
    ['slow mode of no length', 'thread', 'slow', { minutes: null }, ['minutes required']],
    ['slow mode of 0 minutes', 'thread', 'slow', { minutes: 0 }, ['minutes out_of_range']],
    ['slow mode of more than a day', 'thread', 'slow', { minutes: 1_441 }, ['minutes out_of_range']],
    ['slow mode of half a minute', 'thread', 'slow', { minutes: 1.5 }, ['minutes out_of_range']],
    ['slow mode of no number', 'thread', 'slow', { minutes: Number.NaN }, ['minutes out_of_range']],
    ['a move to nowhere', 'thread', 'move', { topicId: ' ' }, ['topicId required']],
    ['a merge with nothing', 'thread', 'merge', { targetId: '' }, ['targetId required']],
    ['a merge with words', 'thread', 'merge', { targetId: 'the other one' }, ['targetId no_thread_named']],
    ['a split without a title', 'thread', 'split', { title: null }, ['title required']],
    ['a split of nothing', 'thread', 'split', { title: '', postIds: [] }, ['title required', 'postIds required']],
    ['a split of the reported reply alone', 'post', 'split', { postIds: [] }, []],
    ['a split of 200', 'post', 'split', { postIds: Array.from({ length: 200 }, String) }, []],
    ['a split of 201', 'post', 'split', { postIds: Array.from({ length: 201 }, String) }, ['postIds posts_elsewhere']],
  ])('asks of %s what it needs, and of it alone', (_, kind, action, change, expected) => {
    expect(codes(kind, { action, arrangement: { ...arrangement, ...change } })).toEqual(expected);
    expect(codes(kind, { action: 'hide', arrangement: { ...arrangement, ...change } })).toEqual([]);
  });

  it('tells what arranges from what is done to words', () => {
    expect(decisionActions.filter(isArrangement)).toEqual(['slow', 'move', 'split', 'merge']);
    for (const action of arrangementActions)
      expect(codes('thread', { action, arrangement: null }).length).toBeGreaterThan(0);
  });

  it.each([
    ['0198C3A2-7e3b-7000-8000-0123456789ab', '0198c3a2-7e3b-7000-8000-0123456789ab'],
    [
      'see https://e.org/threads/0198c3a2-7e3b-7000-8000-0123456789ab/title#post-0198c3a2-7e3b-7000-8000-000000000000',
      '0198c3a2-7e3b-7000-8000-0123456789ab',
    ],
    ['/threads/12', null],
    ['', null],
  ])('finds the place in %s: %s', (text, expected) => {
    expect(placeNamedIn(text)).toBe(expected);
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
