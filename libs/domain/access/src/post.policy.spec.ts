import { describe, expect, it } from '@jest/globals';
import type { ProblemCode } from '@entraide/domain-kernel';
import { type PostAction, type PostFacts, decidePost, postActions } from './post.policy.ts';
import { type CastName, cast, castNames, namesOf } from './thread.cast.ts';
import { contentStates } from './thread-state.ts';
import { type ThreadFacts, decideThread } from './thread.policy.ts';

type Traits = Partial<Omit<PostFacts, 'thread'>> & { readonly thread?: Partial<ThreadFacts> };

/** A reply by `author` in a thread that `starter` began. */
const post = ({ thread, ...traits }: Traits = {}): PostFacts => ({
  communityId: 'here',
  authorId: 'author',
  state: 'visible',
  isOpening: false,
  ...traits,
  thread: {
    communityId: 'here',
    authorId: 'starter',
    visibility: 'public',
    state: 'visible',
    isLocked: false,
    ...thread,
  },
});

const mayOf = (action: PostAction, traits: Traits = {}): CastName[] =>
  namesOf((viewer) => decidePost(action, viewer, post(traits)).isAllowed);

const authors: CastName[] = ['author', 'formerAuthor', 'suspendedAuthor', 'mutedAuthor', 'suspendedHereAuthor'];
const ownAndModerators = castNames.filter((name) => [...authors, 'moderator', 'administrator'].includes(name));

describe('who may do what with a post', () => {
  it.each<[PostAction, Traits, CastName[]]>([
    ['read', {}, castNames],
    ['read', { state: 'hidden' }, ownAndModerators],
    ['read', { state: 'removed' }, ['moderator', 'administrator']],
    ['read', { state: 'deleted' }, []],
    ['read', { state: 'held' }, ownAndModerators],
    [
      'read',
      { state: 'hidden', thread: { visibility: 'community' } },
      ['author', 'moderator', 'administrator', 'mutedAuthor'],
    ],
    ['quote', {}, ['belonging', 'author', 'moderator', 'administrator', 'mutedElsewhere']],
    ['quote', { state: 'hidden' }, []],
    ['quote', { state: 'held' }, []],
    ['quote', { thread: { isLocked: true } }, []],
    ['edit', {}, ['author', 'formerAuthor']],
    ['edit', { thread: { isLocked: true } }, []],
    ['edit', { thread: { state: 'hidden' } }, []],
    ['edit', { isOpening: true, thread: { authorId: 'author', state: 'hidden' } }, ['author', 'formerAuthor']],
    ['edit', { state: 'hidden' }, ['author', 'formerAuthor']],
    ['edit', { state: 'held' }, ['author', 'formerAuthor']],
    ['edit', { state: 'removed' }, []],
    ['delete', {}, ['author', 'formerAuthor', 'mutedAuthor', 'suspendedHereAuthor']],
    ['delete', { thread: { isLocked: true } }, ['author', 'formerAuthor', 'mutedAuthor', 'suspendedHereAuthor']],
    ['delete', { state: 'hidden' }, ['author', 'formerAuthor', 'mutedAuthor', 'suspendedHereAuthor']],
    ['delete', { state: 'removed' }, []],
    ['delete', { state: 'deleted' }, []],
    [
      'react',
      {},
      ['member', 'belonging', 'moderator', 'moderatorElsewhere', 'administrator', 'mutedElsewhere', 'withoutConsent'],
    ],
    [
      'react',
      { thread: { visibility: 'community' } },
      ['belonging', 'moderator', 'administrator', 'mutedElsewhere', 'withoutConsent'],
    ],
    ['react', { state: 'hidden' }, []],
    ['react', { state: 'held' }, []],
    ['mark_helpful', {}, ['moderator', 'administrator']],
    ['mark_helpful', { thread: { authorId: 'belonging' } }, ['belonging', 'moderator', 'administrator']],
    ['mark_helpful', { isOpening: true, thread: { authorId: 'author' } }, []],
    ['mark_helpful', { state: 'hidden' }, []],
    ['read_versions', {}, ownAndModerators],
    ['read_versions', { state: 'deleted' }, []],
    ['report', {}, castNames.filter((name) => !authors.includes(name))],
    ['report', { state: 'removed' }, []],
    ['report', { state: 'held' }, []],
    ['moderate', {}, ['moderator', 'administrator']],
    ['moderate', { state: 'removed' }, ['moderator', 'administrator']],
  ])('%s %j', (action, traits, names) => {
    expect(mayOf(action, traits)).toEqual(names);
  });

  it.each<[CastName, PostAction, Traits, ProblemCode]>([
    ['visitor', 'react', {}, 'sign_in_needed'],
    ['visitor', 'edit', {}, 'not_found'],
    ['suspendedAuthor', 'edit', {}, 'suspended'],
    ['suspendedAuthor', 'delete', {}, 'suspended'],
    ['mutedAuthor', 'edit', {}, 'muted_here'],
    ['suspendedHereAuthor', 'edit', {}, 'suspended_here'],
    ['mutedOnSite', 'react', {}, 'muted'],
    ['bannedHere', 'react', {}, 'banned_here'],
    ['bannedOnSite', 'quote', {}, 'banned'],
    ['moderatorSuspendedHere', 'moderate', {}, 'not_found'],
    ['unconfirmed', 'react', {}, 'email_not_confirmed'],
    ['author', 'edit', { thread: { isLocked: true } }, 'locked'],
    ['author', 'react', {}, 'not_found'],
    ['member', 'quote', {}, 'not_a_member'],
    ['moderatorElsewhere', 'moderate', {}, 'not_found'],
    ['moderatorElsewhere', 'mark_helpful', {}, 'not_found'],
  ])('%s may not %s %j: %4$s', (name, action, traits, cause) => {
    expect(decidePost(action, cast[name], post(traits))).toMatchObject({ isAllowed: false, cause });
  });

  it('allows nothing where the thread cannot be read', () => {
    for (const name of castNames) {
      for (const state of contentStates) {
        const facts = post({ thread: { state, visibility: 'community' } });
        if (decideThread('read', cast[name], facts.thread).isAllowed) continue;
        for (const action of postActions) {
          expect(decidePost(action, cast[name], facts)).toEqual({ isAllowed: false, cause: 'not_found' });
        }
      }
    }
  });
});
