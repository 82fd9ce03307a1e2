import { describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Viewer, type Visibility, visitor } from '@entraide/domain-kernel';
import {
  type ProfileFacts,
  type ProfileReader,
  profileReaderOf,
  profileReaders,
  seesProfileField,
} from './member-profile.ts';

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

const profile = (about: Visibility, communities: Visibility = 'only_me'): ProfileFacts => ({
  memberId: 'amina',
  communityIds: [here],
  audiences: { about, communities },
});

describe('reader of a profile', () => {
  it.each<[string, Viewer, ProfileReader]>([
    ['a visitor', visitor('en'), 'stranger'],
    ['a member', member(), 'member'],
    ['a suspended member', member({ isSuspended: true }), 'stranger'],
    ['a member of another community', member({ communityIds: new Set([elsewhere]) }), 'member'],
    ['a member of the same community', member({ communityIds: new Set([here]) }), 'community'],
    [
      'a moderator of the community without being part of it',
      member({ moderatedCommunityIds: new Set([here]) }),
      'member',
    ],
    ['an administrator', member({ isAdministrator: true }), 'member'],
    ['the member', member({ memberId: 'amina' }), 'self'],
  ])('%s', (_, viewer, reader) => {
    expect(profileReaderOf(viewer, profile('public'))).toBe(reader);
  });
});

describe('field of a profile', () => {
  it.each<[Visibility, ProfileReader[]]>([
    ['public', ['stranger', 'member', 'community', 'self']],
    ['members', ['member', 'community', 'self']],
    ['community', ['community', 'self']],
    ['only_me', ['self']],
  ])('for %s is seen by %j', (audience, readers) => {
    expect(profileReaders.filter((reader) => seesProfileField(reader, profile(audience), 'about'))).toEqual(readers);
  });

  it('has an audience of its own', () => {
    const split = profile('public', 'community');
    expect([seesProfileField('member', split, 'about'), seesProfileField('member', split, 'communities')]).toEqual([
      true,
      false,
    ]);
  });
});
