import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, visitor } from '@entraide/domain-kernel';
import { type CaseAction, type CaseFacts, type CaseRole, caseActions, decideCase, roleOf } from './case.policy.ts';

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

const held: CaseFacts = { communityId: 'here', subjectId: 'subject', holderId: 'holder', deciderId: null };
const decided: CaseFacts = { ...held, deciderId: 'holder' };
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
    ['note', inCharge],
    ['ask_opinion', ['moderator here who holds it']],
    ['give_opinion', ['moderator here', 'administrator']],
    ['pass_opinion', []],
    ['write_to_reporters', ['moderator here who holds it']],
    ['open_text', inCharge],
  ])('that is held: %s is for %j', (action, who) => {
    expect(whoMay(action, held)).toEqual(who);
  });

  it.each<[CaseAction, Role[]]>([
    ['read', inCharge],
    ['take', inCharge],
    ['release', ['administrator']],
    ['put_to_wait', []],
    ['decide', []],
    ['note', inCharge],
    ['ask_opinion', []],
    ['give_opinion', inCharge],
    ['pass_opinion', []],
    ['write_to_reporters', []],
    ['open_text', inCharge],
  ])('that nobody holds: %s is for %j', (action, who) => {
    expect(whoMay(action, { ...held, holderId: null })).toEqual(who);
  });

  it('that waits for somebody’s opinion is passed on by them, and answered by anybody else too', () => {
    const asked: CaseFacts = { ...held, askedId: 'colleague' };
    expect(whoMay('pass_opinion', asked)).toEqual(['moderator here']);
    expect(whoMay('give_opinion', asked)).toEqual(['moderator here', 'administrator']);
    expect(whoMay('pass_opinion', { ...held, askedId: 'elsewhere' })).toEqual([]);
    expect(whoMay('pass_opinion', { ...held, askedId: 'subject' })).toEqual([]);
  });

  it('that is decided lets its decider and administrators write to the reporters', () => {
    expect(whoMay('write_to_reporters', decided)).toEqual(['moderator here who holds it', 'administrator']);
  });

  it.each(caseActions.filter((action) => !['give_opinion', 'pass_opinion'].includes(action)))(
    'of no community is for administrators alone: %s',
    (action) => {
      const who = whoMay(action, { ...held, communityId: null, holderId: 'admin' });
      expect(who).toEqual(['administrator']);
    },
  );

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

  it.each<[Role, CaseRole, CaseRole]>([
    ['visitor', 'reporter', 'reporter'],
    ['member', 'reporter', 'reporter'],
    ['member of the community', 'reporter', 'reporter'],
    ['who is reported', 'subject', 'subject'],
    ['moderator elsewhere', 'reporter', 'reporter'],
    ['moderator here', 'moderator', 'moderator'],
    ['moderator here, suspended', 'reporter', 'reporter'],
    ['moderator here who holds it', 'holder', 'decider'],
    ['moderator here who is reported', 'subject', 'subject'],
    ['who held it and moderates no more', 'reporter', 'reporter'],
    ['administrator', 'administrator', 'administrator'],
    ['administrator, suspended', 'reporter', 'reporter'],
    ['administrator who is reported', 'subject', 'subject'],
  ])('is met by %s as %s while it is open, as %s once it is decided', (who, open, afterwards) => {
    expect(roleOf(roles[who], held)).toBe(open);
    expect(roleOf(roles[who], decided)).toBe(afterwards);
  });

  it('whose subject has gone is judged as any other', () => {
    expect(whoMay('decide', { ...held, subjectId: null })).toEqual(['moderator here who holds it']);
  });
});
