import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { decideMemberFile } from './member-file.policy.ts';

const member = (memberId: string, traits: Partial<MemberViewer> = {}): MemberViewer => ({
  kind: 'member',
  memberId,
  sessionId: 's',
  pseudonym: memberId,
  language: 'en',
  isAdministrator: false,
  isEmailConfirmed: true,
  isSuspended: false,
  hasHealthConsent: true,
  communityIds: new Set(),
  moderatedCommunityIds: new Set(),
  ...traits,
});
const here = { moderatedCommunityIds: new Set(['here']) };

const cast: readonly (readonly [string, Viewer, boolean])[] = [
  ['visitor', visitor('en'), false],
  ['member', member('somebody'), false],
  ['member of the community', member('somebody', { communityIds: new Set(['here']) }), false],
  ['the person', member('person', { communityIds: new Set(['here']) }), false],
  ['moderator elsewhere', member('elsewhere', { moderatedCommunityIds: new Set(['elsewhere']) }), false],
  ['moderator here', member('colleague', here), true],
  ['moderator here, suspended', member('colleague', { ...here, isSuspended: true }), false],
  ['moderator here who is the person', member('person', here), false],
  ['administrator', member('admin', { isAdministrator: true }), true],
  ['administrator, suspended', member('admin', { isAdministrator: true, isSuspended: true }), false],
  ['administrator who is the person', member('person', { isAdministrator: true }), false],
];

describe('who reads what moderators know of a member', () => {
  it.each(cast)('%s', (_, viewer, mayRead) => {
    expect(decideMemberFile(viewer, { memberId: 'person', communityIds: ['other', 'here'] })).toEqual(
      mayRead ? { isAllowed: true } : { isAllowed: false, cause: 'not_found' },
    );
  });

  it('is administrators alone where the person belongs nowhere', () => {
    const readers = cast.filter(
      ([, viewer]) => decideMemberFile(viewer, { memberId: 'person', communityIds: [] }).isAllowed,
    );
    expect(readers.map(([name]) => name)).toEqual(['administrator']);
  });
});
