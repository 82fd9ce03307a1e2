import { describe, expect, it } from '@jest/globals';
import { type AttemptRule, attemptRules, delayAfter, delaysOf } from './account-attempts.ts';

const rule: AttemptRule = { freeAttempts: 2, firstDelayMs: 100, longestDelayMs: 500, memoryMs: 10_000 };

describe('repeated attempts', () => {
  it.each([
    [1, 0],
    [2, 0],
    [3, 100],
    [4, 200],
    [5, 400],
    [6, 500],
    [10_000, 500],
  ])('after %i of them one waits %i ms', (attempts, delayMs) => {
    expect(delayAfter(attempts, rule)).toBe(delayMs);
  });

  it('have waits that end with the longest', () => {
    expect(delaysOf(rule)).toEqual([0, 0, 100, 200, 400, 500]);
  });

  it('keep nobody out of their account for more than a minute', () => {
    expect(Math.max(...delaysOf(attemptRules.sign_in_account))).toBe(60_000);
  });
});
