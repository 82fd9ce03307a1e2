import { randomUUID } from 'node:crypto';
import { foldText } from '@entraide/domain-kernel';
import { type SearchDocument, type SearchQuestion, type SearchScope, searchKinds } from '@entraide/server-platform';

export const everybody: SearchScope = { isMember: false, threadCommunityIds: [], experienceCommunityIds: [] };
export const here = randomUUID();
export const elsewhere = randomUUID();

/** A public thread in French, changed as given. */
export const documentWith = (change: Partial<SearchDocument> & { title?: string; body?: string }): SearchDocument => {
  const { title = 'Titre', body = '', ...rest } = change;
  const id = rest.id ?? randomUUID();
  const kind = rest.kind ?? 'thread';
  return {
    kind,
    id,
    audience: 'public',
    communityId: here,
    threadId: kind === 'thread' ? id : null,
    authorId: randomUUID(),
    texts: [{ language: 'fr', title, body }],
    names: [],
    conceptIds: [],
    threadKind: null,
    authorRole: null,
    effectiveness: null,
    isAnswered: null,
    helpfulness: 0,
    createdAt: new Date('2026-01-01T00:00:00Z'),
    ...rest,
  };
};

/** A question of plain words, one section of every kind. */
export const questionOf = (text: string, change: Partial<SearchQuestion> = {}): SearchQuestion => ({
  text,
  language: 'fr',
  terms: foldText(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, nearby: [], documents: 0 })),
  meanings: [],
  scope: everybody,
  filter: {},
  sections: [{ kinds: searchKinds, skip: 0, first: 20 }],
  ...change,
});
