import { type MemberViewer, type Restriction, type Viewer, visitor } from '@entraide/domain-kernel';

/** The viewers of the forum's policy tables, seen from community `here`. For specs alone. */
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

const here = new Set(['here']);
const elsewhere = new Set(['elsewhere']);

const until = new Date('2026-12-01T10:00:00Z');
const restricted = (kind: Restriction['kind'], communityId: string | null): Partial<MemberViewer> => ({
  communityIds: here,
  restrictions: [{ kind, communityId, endsAt: until }],
  isSuspended: kind !== 'mute' && communityId === null,
});

export const cast = {
  visitor: visitor('en'),
  member: member('member'),
  belonging: member('belonging', { communityIds: here }),
  author: member('author', { communityIds: here }),
  formerAuthor: member('author'),
  moderator: member('moderator', { moderatedCommunityIds: here }),
  moderatorElsewhere: member('moderatorElsewhere', { communityIds: elsewhere, moderatedCommunityIds: elsewhere }),
  administrator: member('administrator', { isAdministrator: true }),
  suspended: member('suspended', { communityIds: here, isSuspended: true }),
  suspendedAuthor: member('author', { communityIds: here, isSuspended: true }),
  suspendedModerator: member('suspendedModerator', { moderatedCommunityIds: here, isSuspended: true }),
  suspendedAdministrator: member('suspendedAdministrator', { isAdministrator: true, isSuspended: true }),
  mutedHere: member('mutedHere', restricted('mute', 'here')),
  mutedOnSite: member('mutedOnSite', restricted('mute', null)),
  suspendedHere: member('suspendedHere', restricted('suspend', 'here')),
  bannedHere: member('bannedHere', restricted('ban', 'here')),
  bannedOnSite: member('bannedOnSite', restricted('ban', null)),
  mutedAuthor: member('author', restricted('mute', 'here')),
  suspendedHereAuthor: member('author', restricted('suspend', 'here')),
  moderatorSuspendedHere: member('moderatorSuspendedHere', {
    ...restricted('suspend', 'here'),
    moderatedCommunityIds: here,
  }),
  mutedElsewhere: member('mutedElsewhere', restricted('mute', 'elsewhere')),
  unconfirmed: member('unconfirmed', { communityIds: here, isEmailConfirmed: false }),
  withoutConsent: member('withoutConsent', { communityIds: here, hasHealthConsent: false }),
} as const satisfies Record<string, Viewer>;

export type CastName = keyof typeof cast;

export const castNames = Object.keys(cast) as CastName[];

/** The names of those for whom `may` is true, in the cast's order. */
export const namesOf = (may: (viewer: Viewer) => boolean): CastName[] => castNames.filter((name) => may(cast[name]));
