import { describe, expect, it } from '@jest/globals';
import { type LinkedPlace, placeOf } from './linked-place.ts';

const id = '019400aa-0000-7000-8000-00000000000a';
const other = '019400aa-0000-7000-8000-00000000000b';
const here = 'https://entraide.example';

describe('where a link leads', () => {
  it.each<[string, LinkedPlace | null]>([
    [`/threads/${id}`, { kind: 'thread', id }],
    [`/threads/${id}/nights?after=x`, { kind: 'thread', id }],
    [`${here}/threads/${id}/nights`, { kind: 'thread', id }],
    [`/threads/${id}/nights#post-${other}`, { kind: 'post', id: other }],
    [`/posts/${id.toUpperCase()}`, { kind: 'post', id }],
    ['https://example.org/threads', { kind: 'page', url: 'https://example.org/threads' }],
    [`${here}.evil.example/threads/${id}`, { kind: 'page', url: `${here}.evil.example/threads/${id}` }],
    [`/threads/${id}0`, null],
    ['/conditions/migraine', null],
    ['mailto:a@example.org', null],
    ['#top', null],
  ])('%s', (url, place) => {
    expect(placeOf(url, here)).toEqual(place);
  });
});
