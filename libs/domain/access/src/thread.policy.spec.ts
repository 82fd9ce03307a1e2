import { describe, expect, it } from '@jest/globals';
import type { ProblemCode } from '@entraide/domain-kernel';
import { type CastName, cast, castNames, namesOf } from './thread.cast.ts';
import { type ThreadAction, type ThreadFacts, decideThread, threadActions } from './thread.policy.ts';

const thread = (traits: Partial<ThreadFacts> = {}): ThreadFacts => ({
  communityId: 'here',
  authorId: 'author',
  visibility: 'public',
  state: 'visible',
  isLocked: false,
  ...traits,
});

const mayOf = (action: ThreadAction, traits: Partial<ThreadFacts>): CastName[] =>
  namesOf((viewer) => decideThread(action, viewer, thread(traits)).isAllowed);

const causeOf = (name: CastName, action: ThreadAction, traits: Partial<ThreadFacts> = {}): ProblemCode | 'allowed' => {
  const decision = decideThread(action, cast[name], thread(traits));
  return decision.isAllowed ? 'allowed' : decision.cause;
};

const insiders: CastName[] = [
  'belonging',
  'author',
  'moderator',
  'administrator',
  'mutedHere',
  'mutedOnSite',
  'mutedAuthor',
  'mutedElsewhere',
  'unconfirmed',
  'withoutConsent',
];

/** They read what visitors read. */
const shutOutOfTheSite: CastName[] = [
  'visitor',
  'suspended',
  'suspendedAuthor',
  'suspendedModerator',
  'suspendedAdministrator',
  'bannedOnSite',
];
const ownAndModerators: CastName[] = [
  'author',
  'formerAuthor',
  'moderator',
  'administrator',
  'suspendedAuthor',
  'mutedAuthor',
  'suspendedHereAuthor',
];

describe('who reads a thread', () => {
  it.each<[ThreadFacts['visibility'], CastName[]]>([
    ['public', castNames],
    ['members', castNames.filter((name) => !shutOutOfTheSite.includes(name))],
    ['community', insiders],
  ])('that is visible to %s', (visibility, readers) => {
    expect(mayOf('read', { visibility })).toEqual(readers);
  });

  it.each<[ThreadFacts['state'], ThreadFacts['visibility'], CastName[]]>([
    ['hidden', 'public', ownAndModerators],
    ['hidden', 'members', ownAndModerators.filter((name) => name !== 'suspendedAuthor')],
    ['hidden', 'community', ['author', 'moderator', 'administrator', 'mutedAuthor']],
    ['removed', 'public', ['moderator', 'administrator']],
    ['removed', 'community', ['moderator', 'administrator']],
    ['held', 'public', ownAndModerators],
    ['held', 'community', ['author', 'moderator', 'administrator', 'mutedAuthor']],
    ['deleted', 'public', []],
    ['deleted', 'community', []],
  ])('that is %s, written for %s', (state, visibility, readers) => {
    expect(mayOf('read', { state, visibility })).toEqual(readers);
  });

  it('is nobody’s own when its author has gone', () => {
    expect(mayOf('read', { state: 'hidden', authorId: null })).toEqual(['moderator', 'administrator']);
  });
});

describe('who acts on a thread', () => {
  it.each<[ThreadAction, Partial<ThreadFacts>, CastName[]]>([
    ['reply', {}, ['belonging', 'author', 'moderator', 'administrator', 'mutedElsewhere']],
    ['reply', { visibility: 'community' }, ['belonging', 'author', 'moderator', 'administrator', 'mutedElsewhere']],
    ['reply', { isLocked: true }, []],
    ['reply', { state: 'hidden' }, []],
    ['reply', { state: 'removed' }, []],
    ['reply', { state: 'deleted' }, []],
    ['reply', { state: 'held' }, []],
    ['mark_helpful', {}, ['author', 'formerAuthor', 'moderator', 'administrator']],
    ['mark_helpful', { isLocked: true }, ['author', 'formerAuthor', 'moderator', 'administrator']],
    ['mark_helpful', { visibility: 'community' }, ['author', 'moderator', 'administrator']],
    ['mark_helpful', { state: 'hidden' }, []],
    ['rename', {}, ['author', 'formerAuthor']],
    ['rename', { isLocked: true }, []],
    ['rename', { state: 'hidden' }, []],
    ['moderate', {}, ['moderator', 'administrator']],
    ['moderate', { state: 'removed', visibility: 'community' }, ['moderator', 'administrator']],
    ['moderate', { state: 'deleted' }, []],
  ])('%s %j', (action, traits, names) => {
    expect(mayOf(action, traits)).toEqual(names);
  });
});

describe('why not', () => {
  it.each<[CastName, ThreadAction, Partial<ThreadFacts>, ProblemCode]>([
    ['visitor', 'reply', {}, 'sign_in_needed'],
    ['visitor', 'reply', { isLocked: true }, 'locked'],
    ['visitor', 'reply', { visibility: 'members' }, 'not_found'],
    ['member', 'reply', {}, 'not_a_member'],
    ['member', 'reply', { visibility: 'community' }, 'not_found'],
    ['moderatorElsewhere', 'reply', {}, 'not_a_member'],
    ['moderatorElsewhere', 'moderate', {}, 'not_found'],
    ['suspended', 'reply', {}, 'suspended'],
    ['suspended', 'reply', { visibility: 'members' }, 'not_found'],
    ['mutedHere', 'reply', {}, 'muted_here'],
    ['mutedOnSite', 'reply', {}, 'muted'],
    ['suspendedHere', 'reply', {}, 'suspended_here'],
    ['suspendedHere', 'reply', { visibility: 'community' }, 'not_found'],
    ['bannedHere', 'reply', {}, 'banned_here'],
    ['bannedOnSite', 'reply', {}, 'banned'],
    ['moderatorSuspendedHere', 'moderate', {}, 'not_found'],
    ['unconfirmed', 'reply', {}, 'email_not_confirmed'],
    ['withoutConsent', 'reply', {}, 'consent_needed'],
    ['author', 'reply', { state: 'hidden' }, 'locked'],
    ['belonging', 'reply', { state: 'removed' }, 'not_found'],
  ])('%s may not %s %j: %4$s', (name, action, traits, cause) => {
    expect(causeOf(name, action, traits)).toBe(cause);
  });

  it('never allows anything on a thread that cannot be read', () => {
    for (const name of castNames) {
      for (const state of ['hidden', 'removed', 'deleted', 'held'] as const) {
        if (causeOf(name, 'read', { state }) === 'allowed') continue;
        for (const action of threadActions) expect(causeOf(name, action, { state })).toBe('not_found');
      }
    }
  });
});
