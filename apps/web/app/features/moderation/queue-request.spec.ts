import { describe, expect, it } from '@jest/globals';
import { type QueueRequest, filterOf, isNarrowed, queuePath, queueRequestOf, wholeQueue } from './queue-request.ts';

const request = (change: Partial<QueueRequest> = {}): QueueRequest => ({ ...wholeQueue, ...change });
const community = '0190f7c0-0000-7000-8000-000000000001';

describe('a page of the queue', () => {
  it.each<[string, QueueRequest]>([
    ['/moderation', request()],
    ['/moderation?state=waiting', request({ state: 'WAITING' })],
    ['/moderation?mine=yes', request({ isMine: true })],
    ['/moderation?opinion=yes', request({ asksOpinion: true })],
    ['/moderation?asked=yes', request({ askedOfMe: true })],
    ['/moderation?state=decided&after=abc', request({ state: 'DECIDED', after: 'abc' })],
    [
      `/moderation?urgency=danger&community=${community}&reason=spam&kind=post&language=fr`,
      request({ urgency: 'DANGER', communityId: community, reason: 'SPAM', kind: 'POST', language: 'FR' }),
    ],
  ])('%s is asked for and found again', (path, expected) => {
    expect(queueRequestOf(new URL(path, 'https://here.invalid'))).toEqual(expected);
    expect(queuePath(expected)).toBe(path);
  });

  it.each([
    '?state=constructor',
    '?state=',
    '?mine=no',
    '?opinion=1',
    '?community=everything',
    '?kind=toString&language=de&reason=&urgency=soon',
  ])('takes %s for nothing', (query) => {
    expect(queueRequestOf(new URL(`/moderation${query}`, 'https://here.invalid'))).toEqual(request());
  });

  it('asks the API for everything but the page', () => {
    expect(filterOf(request({ kind: 'POST', after: 'abc' }))).toEqual(
      expect.objectContaining({ kind: 'POST', state: null, isMine: false }),
    );
    expect(filterOf(request({ after: 'abc' }))).not.toHaveProperty('after');
  });

  it('is narrowed by what cases are about, not by whose they are', () => {
    expect(isNarrowed(request({ isMine: true, state: 'NEW' }))).toBe(false);
    expect(isNarrowed(request({ language: 'FR' }))).toBe(true);
  });
});
