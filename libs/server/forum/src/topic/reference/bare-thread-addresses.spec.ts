import { describe, expect, it } from '@jest/globals';
import { withBareThreadAddresses } from './bare-thread-addresses.ts';

const id = '019400aa-0000-7000-8000-00000000000a';
const here = 'https://entraide.example';

describe('the address of a thread in a text', () => {
  it.each([
    [`/threads/${id}/my-own-story`, `/threads/${id}`],
    [`${here}/threads/${id}/my-own-story`, `${here}/threads/${id}`],
    [`HTTP://ENTRAIDE.example/Threads/${id.toUpperCase()}/x`, `HTTP://ENTRAIDE.example/Threads/${id.toUpperCase()}`],
    [`/threads/${id}/my-own-story?after=x#post-${id}`, `/threads/${id}?after=x#post-${id}`],
    [`/threads/${id}/mon-%C3%A9t%C3%A9/`, `/threads/${id}`],
    [
      `See ${here}/threads/${id}/a-b, (/threads/${id}/c) and more`,
      `See ${here}/threads/${id}, (/threads/${id}) and more`,
    ],
    [`/threads/${id}`, `/threads/${id}`],
    [`/threads/${id}#post-${id}`, `/threads/${id}#post-${id}`],
    [`https://elsewhere.example/threads/${id}/words`, `https://elsewhere.example/threads/${id}/words`],
    [`https://entraidexexample/threads/${id}/words`, `https://entraidexexample/threads/${id}/words`],
    [`${here}.evil.example/threads/${id}/words`, `${here}.evil.example/threads/${id}/words`],
    ['/threads/new/words', '/threads/new/words'],
    [`/posts/${id}`, `/posts/${id}`],
    ['nothing', 'nothing'],
  ])('%s', (text, expected) => {
    expect(withBareThreadAddresses(text, here)).toBe(expected);
  });

  it('has the port of this site', () => {
    const local = 'http://localhost:3000';
    expect(withBareThreadAddresses(`${local}/threads/${id}/x`, local)).toBe(`${local}/threads/${id}`);
  });
});
