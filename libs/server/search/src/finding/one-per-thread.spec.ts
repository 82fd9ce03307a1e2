import { describe, expect, it } from '@jest/globals';
import type { SearchHit } from '@entraide/server-platform';
import { onePerThread } from './one-per-thread.ts';

const hit = (id: string, threadId: string | null): SearchHit => ({
  kind: threadId === null ? 'experience' : threadId === id ? 'thread' : 'post',
  id,
  threadId,
  communityId: null,
  language: 'en',
  conceptIds: [],
  threadKind: null,
  authorRole: null,
  effectiveness: null,
  isAnswered: null,
  year: 2026,
  score: 1,
  title: [],
  passage: [],
  names: [],
});

describe('a thread in a list of hits', () => {
  it('stands once, at its first place; what is no thread stands as often as it comes', () => {
    const hits = [hit('p1', 't1'), hit('x1', null), hit('t1', 't1'), hit('t2', 't2'), hit('p2', 't1'), hit('x2', null)];
    expect(onePerThread(hits).map(({ id }) => id)).toEqual(['p1', 'x1', 't2', 'x2']);
  });
});
