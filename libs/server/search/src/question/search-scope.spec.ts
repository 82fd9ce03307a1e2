import { describe, expect, it } from '@jest/globals';
import { type ThreadFacts, decideThread, experiencePolicy } from '@entraide/domain-access';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { searchScopeOf } from './search-scope.ts';

const here = 'here';
const member = (traits: Partial<MemberViewer> = {}): MemberViewer => ({
  kind: 'member',
  memberId: 'reader',
  sessionId: 's',
  pseudonym: 'Reader',
  language: 'en',
  isAdministrator: false,
  isEmailConfirmed: true,
  hasHealthConsent: true,
  isSuspended: false,
  communityIds: new Set(),
  moderatedCommunityIds: new Set(),
  ...traits,
});
const viewers: [string, Viewer][] = [
  ['visitor', visitor('fr')],
  ['member', member()],
  ['member here', member({ communityIds: new Set([here]) })],
  ['member elsewhere', member({ communityIds: new Set(['elsewhere']) })],
  ['moderator here', member({ moderatedCommunityIds: new Set([here]) })],
  ['moderator elsewhere', member({ moderatedCommunityIds: new Set(['elsewhere']) })],
  ['suspended member here', member({ communityIds: new Set([here]), isSuspended: true })],
  ['suspended moderator here', member({ moderatedCommunityIds: new Set([here]), isSuspended: true })],
  ['administrator', member({ isAdministrator: true })],
  ['suspended administrator', member({ isAdministrator: true, isSuspended: true })],
];

const thread = (visibility: ThreadFacts['visibility']): ThreadFacts => ({
  communityId: here,
  authorId: 'somebody',
  visibility,
  state: 'visible',
  isLocked: false,
});

describe('the scope says what the policies say', () => {
  it.each(viewers)('%s', (_who, viewer) => {
    const scope = searchScopeOf(viewer);
    const { threadCommunityIds: threads } = scope;
    expect(scope.isMember).toBe(decideThread('read', viewer, thread('members')).isAllowed);
    expect(threads === 'every' || threads.includes(here)).toBe(
      decideThread('read', viewer, thread('community')).isAllowed,
    );
    expect(scope.experienceCommunityIds.includes(here)).toBe(
      experiencePolicy.read(viewer, {
        authorId: 'somebody',
        visibility: 'community',
        communityId: here,
        state: 'published',
      }),
    );
  });
});
