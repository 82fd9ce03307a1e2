import { describe, expect, it } from '@jest/globals';
import { type ContentState, type PostFacts, type ThreadFacts, contentStates } from '@entraide/domain-access';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { postAppearance } from './post-visibility.ts';
import { threadAppearance } from './thread-visibility.ts';

const member = (memberId: string, traits: Partial<MemberViewer> = {}): MemberViewer => ({
  kind: 'member',
  memberId,
  sessionId: 'session',
  pseudonym: memberId,
  language: 'en',
  isAdministrator: false,
  isEmailConfirmed: true,
  hasHealthConsent: true,
  isSuspended: false,
  communityIds: new Set(),
  moderatedCommunityIds: new Set(),
  ...traits,
});

const viewers: Record<string, Viewer> = {
  visitor: visitor('fr'),
  member: member('member'),
  belonging: member('belonging', { communityIds: new Set(['here']) }),
  author: member('author', { communityIds: new Set(['here']) }),
  moderator: member('moderator', { moderatedCommunityIds: new Set(['here']) }),
  'moderator elsewhere': member('other', { moderatedCommunityIds: new Set(['elsewhere']) }),
  administrator: member('administrator', { isAdministrator: true }),
  'suspended moderator': member('suspended', { moderatedCommunityIds: new Set(['here']), isSuspended: true }),
};

const thread = (traits: Partial<ThreadFacts> = {}): ThreadFacts => ({
  communityId: 'here',
  authorId: 'author',
  visibility: 'public',
  state: 'visible',
  isLocked: false,
  ...traits,
});

const post = (state: ContentState, traits: Partial<ThreadFacts> = {}): PostFacts => ({
  communityId: 'here',
  authorId: 'author',
  state,
  isOpening: false,
  thread: thread(traits),
});

/** `shown`, `note` (shown with the note that others do not see it), `place` (a placeholder) or `absent`. */
const inWords = (viewer: Viewer, facts: PostFacts): string => {
  const appearance = postAppearance(viewer, facts);
  if (appearance.kind === 'placeholder') return 'place';
  return appearance.kind === 'shown' && appearance.note ? 'note' : appearance.kind;
};

describe('what stands at a post’s place', () => {
  it.each([
    //                     visible   hidden   removed  deleted  held
    ['visitor', '           shown     place    place    place    absent'],
    ['member', '            shown     place    place    place    absent'],
    ['belonging', '         shown     place    place    place    absent'],
    ['author', '            shown     note     place    place    note'],
    ['moderator', '         shown     note     note     place    note'],
    ['moderator elsewhere', 'shown    place    place    place    absent'],
    ['administrator', '     shown     note     note     place    note'],
    ['suspended moderator', 'shown    place    place    place    absent'],
  ])('for a %s', (name, row) => {
    const viewer = viewers[name] as Viewer;
    expect(contentStates.map((state) => inWords(viewer, post(state)))).toEqual(row.trim().split(/\s+/));
  });

  it('is nothing at all where the thread is not theirs to read', () => {
    for (const state of contentStates) {
      expect(inWords(viewers['member'] as Viewer, post(state, { visibility: 'community' }))).toBe('absent');
      expect(inWords(viewers['visitor'] as Viewer, post(state, { visibility: 'members' }))).toBe('absent');
      expect(inWords(viewers['administrator'] as Viewer, post(state, { state: 'deleted' }))).toBe('absent');
    }
  });
});

describe('whether a thread is there', () => {
  it.each([
    ['visitor', '           shown     absent   absent   absent   absent'],
    ['belonging', '         shown     absent   absent   absent   absent'],
    ['author', '            shown     note     absent   absent   note'],
    ['moderator', '         shown     note     note     absent   note'],
    ['moderator elsewhere', 'shown    absent   absent   absent   absent'],
    ['administrator', '     shown     note     note     absent   note'],
  ])('for a %s', (name, row) => {
    const seen = contentStates.map((state) => {
      const appearance = threadAppearance(viewers[name] as Viewer, thread({ state }));
      return appearance.kind === 'shown' && appearance.note ? 'note' : appearance.kind;
    });
    expect(seen).toEqual(row.trim().split(/\s+/));
  });
});
