import { describe, expect, it } from '@jest/globals';
import { CircuitBreaker } from './circuit-breaker.ts';

const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('a circuit breaker', () => {
  it('lets everything through while nothing has failed', () => {
    const breaker = new CircuitBreaker();
    expect([breaker.allows(at(0)), breaker.allows(at(0)), breaker.isClosed]).toEqual([true, true, true]);
  });

  it('lets nothing through for a while after a failure, then one question alone', () => {
    const breaker = new CircuitBreaker();
    expect(breaker.noteFailure(at(0))).toBe(true);
    expect([breaker.allows(at(0)), breaker.allows(at(1.9))]).toEqual([false, false]);
    expect([breaker.allows(at(2)), breaker.allows(at(2))]).toEqual([true, false]);
  });

  it('is as before after a success', () => {
    const breaker = new CircuitBreaker();
    breaker.noteFailure(at(0));
    breaker.allows(at(2));
    breaker.noteSuccess();
    expect([breaker.isClosed, breaker.allows(at(2)), breaker.allows(at(2))]).toEqual([true, true, true]);
  });

  it('waits twice as long after each trial that failed, a minute at most', () => {
    const breaker = new CircuitBreaker();
    breaker.noteFailure(at(0));
    const pauses: number[] = [];
    for (let now = 0; pauses.length < 7;) {
      let pause = 1;
      while (!breaker.allows(at(now + pause))) pause += 1;
      pauses.push(pause);
      now += pause;
      expect(breaker.noteFailure(at(now))).toBe(false);
    }
    expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });

  it('counts questions that were under way as one failure', () => {
    const breaker = new CircuitBreaker();
    for (let n = 0; n < 10; n += 1) breaker.noteFailure(at(0));
    expect(breaker.allows(at(2))).toBe(true);
  });
});
