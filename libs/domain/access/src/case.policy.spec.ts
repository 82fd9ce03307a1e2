import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { type CaseAction, type CaseFacts, type CaseOffice, caseActions, decideCase, officeOf } from './case.policy.ts';

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

const roles = {
  visitor: visitor('en'),
  member: member('somebody'),
  'member of the community': member('somebody', { communityIds: new Set(['here']) }),
  'who is reported': member('subject', { communityIds: new Set(['here']) }),
  'moderator elsewhere': member('elsewhere', { moderatedCommunityIds: new Set(['elsewhere']) }),
  'moderator here': member('colleague', here),
  'moderator here, suspended': member('colleague', { ...here, isSuspended: true }),
  'moderator here who holds it': member('holder', here),
  'moderator here who is reported': member('subject', here),
  'who held it and moderates no more': member('holder'),
  administrator: member('admin', { isAdministrator: true }),
  'administrator, suspended': member('admin', { isAdministrator: true, isSuspended: true }),
  'administrator who is reported': member('subject', { isAdministrator: true }),
} satisfies Record<string, Viewer>;
type Role = keyof typeof roles;
const allRoles = Object.keys(roles) as Role[];

const held: CaseFacts = { communityId: 'here', subjectId: 'subject', holderId: 'holder' };
const inCharge: Role[] = ['moderator here', 'moderator here who holds it', 'administrator'];

const whoMay = (action: CaseAction, facts: CaseFacts): Role[] =>
  allRoles.filter((role) => decideCase(action, roles[role], facts).isAllowed);

describe('a case', () => {
  it.each<[CaseAction, Role[]]>([
    ['read', inCharge],
    ['take', inCharge],
    ['release', ['moderator here who holds it', 'administrator']],
    ['put_to_wait', ['moderator here who holds it']],
    ['decide', ['moderator here who holds it']],
  ])('that is held: %s is for %j', (action, who) => {
    expect(whoMay(action, held)).toEqual(who);
  });

  it.each<[CaseAction, Role[]]>([
    ['read', inCharge],
    ['take', inCharge],
    ['release', ['administrator']],
    ['put_to_wait', []],
    ['decide', []],
  ])('that nobody holds: %s is for %j', (action, who) => {
    expect(whoMay(action, { ...held, holderId: null })).toEqual(who);
  });

  it.each(caseActions)('of no community is for administrators alone: %s', (action) => {
    const who = whoMay(action, { communityId: null, subjectId: 'subject', holderId: 'admin' });
    expect(who).toEqual(['administrator']);
  });

  it.each<[Role, string]>([
    ['visitor', 'not_found'],
    ['member', 'not_found'],
    ['moderator elsewhere', 'not_found'],
    ['moderator here who is reported', 'not_found'],
    ['administrator who is reported', 'not_found'],
    ['moderator here', 'changed_meanwhile'],
    ['administrator', 'changed_meanwhile'],
  ])('is not decided by %s: %s', (role, cause) => {
    expect(decideCase('decide', roles[role], held)).toEqual({ isAllowed: false, cause });
  });

  it.each<[Role, CaseOffice | null]>([
    ['visitor', null],
    ['member of the community', null],
    ['moderator elsewhere', null],
    ['moderator here', 'moderator'],
    ['moderator here, suspended', null],
    ['moderator here who holds it', 'holder'],
    ['moderator here who is reported', null],
    ['who held it and moderates no more', null],
    ['administrator', 'administrator'],
    ['administrator, suspended', null],
    ['administrator who is reported', null],
  ])('is met by %s as %s', (role, office) => {
    expect(officeOf(roles[role], held)).toBe(office);
  });

  it('whose subject has gone is judged as any other', () => {
    expect(whoMay('decide', { ...held, subjectId: null })).toEqual(['moderator here who holds it']);
  });
});
