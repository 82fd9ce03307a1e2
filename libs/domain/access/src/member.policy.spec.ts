import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { type MemberAction, type MemberFacts, decideMember, memberActions } from './member.policy.ts';

const member = (traits: Partial<MemberViewer> = {}): MemberViewer => ({
  kind: 'member',
  memberId: 'somebody',
  sessionId: 's',
  pseudonym: 'Somebody',
  language: 'en',
  isAdministrator: false,
  isEmailConfirmed: true,
  isSuspended: false,
  hasHealthConsent: true,
  communityIds: new Set(),
  moderatedCommunityIds: new Set(),
  ...traits,
});

const roles = {
  visitor: visitor('en'),
  member: member(),
  suspended: member({ isSuspended: true }),
  'community member': member({ communityIds: new Set(['c']) }),
  moderator: member({ moderatedCommunityIds: new Set(['c']) }),
  administrator: member({ isAdministrator: true }),
  themselves: member({ memberId: 'amina' }),
  'themselves, suspended': member({ memberId: 'amina', isSuspended: true }),
  'themselves, unconfirmed': member({ memberId: 'amina', isEmailConfirmed: false }),
} satisfies Record<string, Viewer>;
type Role = keyof typeof roles;
const allRoles = Object.keys(roles) as Role[];
const selves: Role[] = ['themselves', 'themselves, suspended', 'themselves, unconfirmed'];

const amina: MemberFacts = { memberId: 'amina', state: 'active', isEmailConfirmed: true };

const whoMay = (action: MemberAction, facts: MemberFacts): Role[] =>
  allRoles.filter((role) => decideMember(action, roles[role], facts).isAllowed);

describe('member', () => {
  it.each<[MemberAction, Role[]]>([
    ['read_profile', allRoles],
    ['edit_profile', ['themselves']],
    ['read_settings', selves],
    ['change_settings', selves],
    ['change_password', selves],
    ['see_sessions', selves],
    ['end_sessions', selves],
    ['give_consent', selves],
    ['withdraw_consent', selves],
  ])('%s is for %j', (action, who) => {
    expect(whoMay(action, amina)).toEqual(who);
  });

  it('is there for themselves alone until the address is confirmed', () => {
    expect(whoMay('read_profile', { ...amina, isEmailConfirmed: false })).toEqual(selves);
  });

  it('who is suspended can still be read', () => {
    expect(whoMay('read_profile', { ...amina, state: 'suspended' })).toEqual(allRoles);
  });

  it.each(memberActions)('who is erased is not there for %s', (action) => {
    expect(whoMay(action, { ...amina, state: 'erased' })).toEqual([]);
  });

  it.each<[Role, string]>([
    ['visitor', 'sign_in_needed'],
    ['administrator', 'not_found'],
    ['themselves, suspended', 'suspended'],
    ['themselves, unconfirmed', 'email_not_confirmed'],
  ])('editing is refused to %s because of %s', (role, cause) => {
    expect(decideMember('edit_profile', roles[role], amina)).toMatchObject({ isAllowed: false, cause });
  });
});
