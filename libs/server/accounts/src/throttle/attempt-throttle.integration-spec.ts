import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attemptRules } from '@entraide/domain-access';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { type Attempt, AttemptThrottle } from './attempt-throttle.ts';

const noon = Date.parse('2026-11-22T12:00:00Z');

describe('AttemptThrottle', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());

  const allowsAt = (atMs: number, attempt: Attempt): Promise<boolean> =>
    app.nest.get(Clock).runAt(new Date(noon + atMs), () => app.nest.get(AttemptThrottle).allows(attempt));

  it('does not hold back a free attempt that began before another one and is counted after it', async () => {
    const attempt: Attempt = { scope: 'sign_in_client', key: 'a library' };
    expect(await allowsAt(5, attempt)).toBe(true);
    expect(await allowsAt(0, attempt)).toBe(true);
  });

  it('holds back what comes too soon after the free attempts, also when it began before them', async () => {
    const attempt: Attempt = { scope: 'sign_in_account', key: 'somebody' };
    const { freeAttempts, firstDelayMs } = attemptRules.sign_in_account;
    for (let count = 0; count <= freeAttempts; count += 1) expect(await allowsAt(10 + count, attempt)).toBe(true);
    expect(await allowsAt(0, attempt)).toBe(false);
    expect(await allowsAt(firstDelayMs, attempt)).toBe(false);
    expect(await allowsAt(10 + freeAttempts + firstDelayMs, attempt)).toBe(true);
  });
});
