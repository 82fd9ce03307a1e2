import type { IndexableCommunity, IndexableText } from '@entraide/server-forum';
import type { SearchDocument } from '@entraide/server-platform';

/** What may stand behind a content warning is found like any other text; whoever finds it sees the warning. */
export const threadTextDocument = (kind: 'thread' | 'post', text: IndexableText): SearchDocument => ({
  kind,
  id: text.id,
  audience: text.audience,
  communityId: text.communityId,
  threadId: text.threadId,
  authorId: text.authorId,
  texts: [{ language: text.language, title: text.title, body: text.text }],
  names: [],
  conceptIds: text.conceptIds,
  threadKind: text.kind,
  authorRole: text.authorRole,
  effectiveness: null,
  isAnswered: text.isAnswered,
  helpfulness: kind === 'thread' && text.isAnswered ? 1 : 0,
  createdAt: text.createdAt,
});

export const communityDocument = (community: IndexableCommunity): SearchDocument => ({
  kind: 'community',
  id: community.id,
  audience: 'public',
  communityId: community.id,
  threadId: null,
  authorId: null,
  texts: [
    { language: 'en', title: community.nameEn, body: community.descriptionEn },
    { language: 'fr', title: community.nameFr, body: community.descriptionFr },
  ],
  names: [],
  conceptIds: community.conceptIds,
  threadKind: null,
  authorRole: null,
  effectiveness: null,
  isAnswered: null,
  helpfulness: 0,
  createdAt: community.createdAt,
});
