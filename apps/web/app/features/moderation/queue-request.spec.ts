import { describe, expect, it } from '@jest/globals';
import { type QueueRequest, queuePath, queueRequestOf } from './queue-request.ts';

const request = (change: Partial<QueueRequest> = {}): QueueRequest => ({
  state: null,
  isMine: false,
  after: null,
  ...change,
});

describe('a page of the queue', () => {
  it.each<[string, QueueRequest]>([
    ['/moderation', request()],
    ['/moderation?state=waiting', request({ state: 'WAITING' })],
    ['/moderation?mine=yes', request({ isMine: true })],
    ['/moderation?state=decided&after=abc', request({ state: 'DECIDED', after: 'abc' })],
  ])('%s is asked for and found again', (path, expected) => {
    expect(queueRequestOf(new URL(path, 'https://here.invalid'))).toEqual(expected);
    expect(queuePath(expected)).toBe(path);
  });

  it.each(['?state=constructor', '?state=', '?mine=no'])('takes %s for nothing', (query) => {
    expect(queueRequestOf(new URL(`/moderation${query}`, 'https://here.invalid'))).toEqual(request());
  });
});
