import { describe, expect, it } from '@jest/globals';
import {
  type FollowUpStanding,
  type FollowUpState,
  closesAt,
  followUpState,
  isAnswerable,
  linkEndsAt,
} from './schedule.rule.ts';

const dueAt = new Date('2026-01-29T10:00:00Z');
const question = (traits: Partial<FollowUpStanding> = {}): FollowUpStanding => ({
  weeks: 4,
  dueAt,
  toldAt: dueAt,
  answeredAt: null,
  ...traits,
});

describe('a follow-up question', () => {
  it.each<[string, string, Partial<FollowUpStanding>, FollowUpState, boolean]>([
    ['a second before it is due', '2026-01-29T09:59:59Z', {}, 'coming', false],
    ['when it is due', '2026-01-29T10:00:00Z', {}, 'due', true],
    ['before anybody noticed', '2026-01-29T10:00:00Z', { toldAt: null }, 'due', true],
    ['a second before two weeks', '2026-02-12T09:59:59Z', {}, 'due', true],
    ['two weeks after it was due', '2026-02-12T10:00:00Z', {}, 'unanswered', true],
    ['two weeks later, never asked', '2026-02-12T10:00:00Z', { toldAt: null }, 'not_asked', true],
    ['a second before the next one', '2026-03-26T09:59:59Z', {}, 'unanswered', true],
    ['when the next one is due', '2026-03-26T10:00:00Z', {}, 'unanswered', false],
    ['answered', '2026-02-12T10:00:00Z', { answeredAt: dueAt }, 'answered', true],
    ['answered, after the next one', '2026-03-26T10:00:00Z', { answeredAt: dueAt }, 'answered', false],
  ])('%s', (_when, now, traits, state, answerable) => {
    expect(followUpState(question(traits), new Date(now))).toBe(state);
    expect(isAnswerable(question(traits), new Date(now))).toBe(answerable);
  });

  it('closes when the next one is due, the last one after a year', () => {
    const begun = new Date('2025-01-01T00:00:00Z');
    const after = (weeks: number): Date => new Date(begun.getTime() + weeks * 7 * 86_400_000);
    expect(closesAt({ weeks: 4, dueAt: after(4) })).toEqual(after(12));
    expect(closesAt({ weeks: 12, dueAt: after(12) })).toEqual(after(52));
    expect(closesAt({ weeks: 52, dueAt: after(52) })).toEqual(after(104));
  });

  it.each([
    ['after 30 days', '2026-01-30T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['when the next one is due', '2026-03-20T10:00:00Z', '2026-03-26T10:00:00Z'],
  ])('has a link that ends %s', (_when, sent, ends) => {
    expect(linkEndsAt(question(), new Date(sent))).toEqual(new Date(ends));
  });
});
