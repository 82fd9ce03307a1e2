import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, type Visibility, visitor } from '@entraide/domain-kernel';
import {
  type ExperienceAction,
  type ExperienceStanding,
  type ExperienceState,
  experienceActions,
  experiencePolicy,
  experienceStates,
} from './experience.policy.ts';
import { experienceWritingPolicy } from './experience-writing.policy.ts';

const here = 'community-here';
const elsewhere = 'community-elsewhere';

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
  'suspended member': member({ isSuspended: true }),
  'community member': member({ communityIds: new Set([here]) }),
  'member of another community': member({ communityIds: new Set([elsewhere]) }),
  'moderator here': member({ moderatedCommunityIds: new Set([here]) }),
  'moderator elsewhere': member({ moderatedCommunityIds: new Set([elsewhere]) }),
  administrator: member({ isAdministrator: true }),
  author: member({ memberId: 'author' }),
  'suspended author': member({ memberId: 'author', isSuspended: true }),
} satisfies Record<string, Viewer>;
type Role = keyof typeof roles;
const allRoles = Object.keys(roles) as Role[];

const entry = (visibility: Visibility, state: ExperienceState = 'published'): ExperienceStanding => ({
  authorId: 'author',
  visibility,
  communityId: visibility === 'community' ? here : null,
  state,
});

const whoMay = (action: ExperienceAction, experience: ExperienceStanding): Role[] =>
  allRoles.filter((role) => experiencePolicy[action](roles[role], experience));

const authors: Role[] = ['author', 'suspended author'];
const members = allRoles.filter((role) => role !== 'visitor');

describe('who reads an entry', () => {
  const readers: [Visibility, Role[]][] = [
    ['public', allRoles],
    ['members', members.filter((role) => role !== 'suspended member')],
    ['community', ['community member', 'moderator here', ...authors]],
    ['only_me', authors],
  ];
  it.each(readers)('published for %s', (visibility, expected) => {
    expect(whoMay('read', entry(visibility))).toEqual(expected);
  });
  it.each(readers)('withdrawn, removed, held or hidden, %s: the author alone', (visibility) => {
    for (const state of experienceStates.filter((each) => each !== 'published')) {
      expect({ state, readers: whoMay('read', entry(visibility, state)) }).toEqual({ state, readers: authors });
    }
  });
  it.each(readers)('reported by its readers but the author, %s', (visibility, expected) => {
    expect(whoMay('report', entry(visibility))).toEqual(expected.filter((role) => !authors.includes(role)));
  });
  it('a community entry that has lost its community belongs to nobody but its author', () => {
    expect(whoMay('read', { ...entry('community'), communityId: null })).toEqual(authors);
  });
});

describe('who changes an entry', () => {
  it.each<[ExperienceAction, ExperienceState, Role[]]>([
    ['edit', 'published', ['author']],
    ['edit', 'withdrawn', ['author']],
    ['edit', 'removed', []],
    ['edit', 'held', ['author']],
    ['edit', 'hidden', ['author']],
    ['withdraw', 'published', authors],
    ['withdraw', 'withdrawn', []],
    ['withdraw', 'removed', []],
    ['withdraw', 'held', authors],
    ['withdraw', 'hidden', authors],
    ['read_versions', 'published', authors],
    ['read_versions', 'withdrawn', authors],
    ['report', 'withdrawn', []],
    ['report', 'removed', []],
    ['report', 'held', []],
    ['report', 'hidden', []],
    ['answer_follow_up', 'published', ['author']],
    ['answer_follow_up', 'withdrawn', []],
    ['answer_follow_up', 'removed', []],
    ['answer_follow_up', 'held', []],
    ['answer_follow_up', 'hidden', []],
  ])('%s while %s', (action, state, expected) => {
    expect(whoMay(action, entry('public', state))).toEqual(expected);
  });
  it('knows every action', () => {
    expect(Object.keys(experiencePolicy)).toEqual([...experienceActions]);
  });
});

const mutedIn = (communityId: string | null): Viewer =>
  member({ restrictions: [{ kind: 'mute', communityId, endsAt: new Date('2026-12-01T10:00:00Z') }] });

describe('who writes entries', () => {
  it('is asked of the community that is the audience, too', () => {
    const found = experienceWritingPolicy.publish(mutedIn(here), here);
    expect(found).toEqual([{ code: 'muted_here', values: { until: '2026-12-01T10:00:00.000Z' } }]);
    expect(experienceWritingPolicy.publish(mutedIn(here), elsewhere)).toEqual([]);
  });

  it.each<[string, Viewer, string[], string[]]>([
    ['a visitor', roles.visitor, ['sign_in_needed'], ['sign_in_needed']],
    ['a member', roles.member, [], []],
    ['a suspended member', roles['suspended member'], ['suspended'], ['suspended']],
    ['somebody muted', mutedIn(null), ['muted'], ['muted']],
    ['somebody muted in a community', mutedIn(here), [], []],
    ['without consent', member({ hasHealthConsent: false }), ['consent_needed'], ['consent_needed']],
    ['address not confirmed', member({ isEmailConfirmed: false }), [], ['email_not_confirmed']],
    [
      'neither confirmed nor consenting',
      member({ isEmailConfirmed: false, hasHealthConsent: false }),
      ['consent_needed'],
      ['email_not_confirmed', 'consent_needed'],
    ],
    [
      'an administrator without consent',
      member({ isAdministrator: true, hasHealthConsent: false }),
      ['consent_needed'],
      ['consent_needed'],
    ],
  ])('%s', (_who, viewer, toDraft, toPublish) => {
    expect(experienceWritingPolicy.keep_draft(viewer).map((p) => p.code)).toEqual(toDraft);
    expect(experienceWritingPolicy.publish(viewer).map((p) => p.code)).toEqual(toPublish);
  });
});
