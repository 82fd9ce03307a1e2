import { describe, expect, it } from '@jest/globals';
import type { ProblemCode } from '@entraide/domain-kernel';
import { type CommunityAction, decideCommunity } from './community.policy.ts';
import { type CastName, cast, castNames, namesOf } from './thread.cast.ts';

const live = { communityId: 'here', isArchived: false };
const archived = { communityId: 'here', isArchived: true };

const writers: CastName[] = ['belonging', 'author', 'moderator', 'administrator', 'mutedElsewhere'];

describe('who may do what with a community', () => {
  it.each<[CommunityAction, CastName[]]>([
    ['read', castNames],
    [
      'join',
      [
        ...([
          'member',
          'belonging',
          'author',
          'formerAuthor',
          'moderator',
          'moderatorElsewhere',
          'administrator',
        ] as const),
        ...(['mutedHere', 'mutedOnSite', 'mutedAuthor', 'mutedElsewhere'] as const),
      ],
    ],
    ['leave', castNames.filter((name) => name !== 'visitor')],
    ['start_thread', writers],
    ['arrange_topics', ['moderator', 'administrator']],
    ['decide_memberships', ['moderator', 'administrator']],
    ['edit', ['administrator']],
    ['write_topics', ['moderator', 'administrator']],
    ['write_texts', ['administrator']],
  ])('%s', (action, names) => {
    expect(namesOf((viewer) => decideCommunity(action, viewer, live).isAllowed)).toEqual(names);
  });

  it.each<[CommunityAction, CastName[]]>([
    ['read', castNames],
    ['join', []],
    ['start_thread', []],
    ['arrange_topics', ['moderator', 'administrator']],
    ['edit', ['administrator']],
  ])('%s when it is archived', (action, names) => {
    expect(namesOf((viewer) => decideCommunity(action, viewer, archived).isAllowed)).toEqual(names);
  });

  it.each<[CastName, CommunityAction, ProblemCode]>([
    ['visitor', 'join', 'sign_in_needed'],
    ['visitor', 'start_thread', 'sign_in_needed'],
    ['suspended', 'start_thread', 'suspended'],
    ['mutedHere', 'start_thread', 'muted_here'],
    ['mutedOnSite', 'start_thread', 'muted'],
    ['suspendedHere', 'join', 'suspended_here'],
    ['bannedHere', 'join', 'banned_here'],
    ['bannedOnSite', 'join', 'banned'],
    ['moderatorSuspendedHere', 'decide_memberships', 'not_found'],
    ['unconfirmed', 'join', 'email_not_confirmed'],
    ['withoutConsent', 'join', 'consent_needed'],
    ['member', 'start_thread', 'not_a_member'],
    ['moderatorElsewhere', 'arrange_topics', 'not_found'],
    ['moderator', 'edit', 'not_found'],
    ['suspendedAdministrator', 'edit', 'not_found'],
    ['suspendedModerator', 'decide_memberships', 'not_found'],
  ])('%s may not %s: %s', (name, action, cause) => {
    expect(decideCommunity(action, cast[name], live)).toMatchObject({ isAllowed: false, cause });
  });
});
