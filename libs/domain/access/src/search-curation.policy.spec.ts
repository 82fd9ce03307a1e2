import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { mayCurateSearch, searchCurationActions } from './search-curation.policy.ts';

const member = (traits: Partial<MemberViewer> = {}): Viewer => ({
  kind: 'member',
  memberId: 'm1',
  sessionId: 's1',
  pseudonym: 'Amina',
  language: 'fr',
  isAdministrator: false,
  isEmailConfirmed: true,
  hasHealthConsent: true,
  isSuspended: false,
  communityIds: new Set(['c1']),
  moderatedCommunityIds: new Set(),
  ...traits,
});

describe('curating search', () => {
  it.each<[string, Viewer, readonly string[]]>([
    ['visitor', visitor('en'), []],
    ['member of a community', member(), []],
    ['member of none', member({ communityIds: new Set() }), []],
    ['community moderator', member({ moderatedCommunityIds: new Set(['c1']) }), []],
    ['administrator', member({ isAdministrator: true }), searchCurationActions],
    ['suspended administrator', member({ isAdministrator: true, isSuspended: true }), []],
  ])('%s', (_who, viewer, allowed) => {
    expect(searchCurationActions.filter((action) => mayCurateSearch(action, viewer))).toEqual(allowed);
  });
});
