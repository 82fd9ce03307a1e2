import { describe, expect, it } from '@jest/globals';
import { type ProblemCode, threadVisibilities } from '@entraide/domain-kernel';
import { isAudienceWithin } from './audience.ts';
import { curationSettings } from './curation-settings.ts';
import {
  type CurationKind,
  type MergeTarget,
  type TravellingThread,
  type UndoFacts,
  buildsOn,
  curationKinds,
  decideCuration,
  decideMerge,
  decideMove,
  decideUndo,
} from './curation.policy.ts';
import type { Decision } from './decision.ts';
import { minutesUntil, writesAgainAt } from './slow-mode.ts';
import { type CastName, cast, castNames, namesOf } from './thread.cast.ts';
import { contentStates } from './thread-state.ts';
import type { TopicFacts } from './topic.policy.ts';

type Facts = TravellingThread & MergeTarget;

const thread = (traits: Partial<Facts> = {}): Facts => ({
  id: '2',
  communityId: 'here',
  authorId: 'author',
  visibility: 'public',
  state: 'visible',
  isLocked: false,
  holdsHiddenText: false,
  createdAt: new Date('2026-02-02'),
  ...traits,
});
const older = (traits: Partial<Facts> = {}): Facts => thread({ id: '1', createdAt: new Date('2026-01-01'), ...traits });
const topic = (communityId: string, traits: Partial<TopicFacts> = {}): TopicFacts => ({
  communityId,
  isArchived: false,
  community: { communityId, isArchived: false },
  ...traits,
});
const causeOf = (decision: Decision): ProblemCode | 'allowed' => (decision.isAllowed ? 'allowed' : decision.cause);
const inCharge: CastName[] = ['moderator', 'administrator'];
const kindsForReaders: CurationKind[] = ['pin', 'feature', 'merge', 'split'];

describe('who arranges threads', () => {
  it.each(curationKinds)(
    '%s: moderators of the community and administrators, whatever the state that they read',
    (kind) => {
      for (const visibility of threadVisibilities) {
        for (const state of contentStates) {
          const isOpen = state === 'visible' || (!kindsForReaders.includes(kind) && state !== 'deleted');
          const names = namesOf((viewer) => decideCuration(kind, viewer, thread({ visibility, state })).isAllowed);
          expect({ state, names }).toEqual({ state, names: isOpen ? inCharge : [] });
        }
      }
    },
  );

  it('tells nobody else that there is something to arrange', () => {
    for (const name of castNames.filter((candidate) => !inCharge.includes(candidate))) {
      for (const kind of curationKinds) expect(causeOf(decideCuration(kind, cast[name], thread()))).toBe('not_found');
    }
  });
});

describe('a move', () => {
  const both = { ...cast.moderator, moderatedCommunityIds: new Set(['here', 'elsewhere']) };

  it('is for those who moderate both communities', () => {
    expect(namesOf((viewer) => decideMove(viewer, thread(), topic('here')).isAllowed)).toEqual(inCharge);
    expect(namesOf((viewer) => decideMove(viewer, thread(), topic('elsewhere')).isAllowed)).toEqual(['administrator']);
    expect(causeOf(decideMove(cast.moderatorElsewhere, thread(), topic('elsewhere')))).toBe('not_found');
    expect(causeOf(decideMove(both, thread(), topic('elsewhere')))).toBe('allowed');
  });

  it.each<[Partial<Facts>, TopicFacts, ProblemCode | 'allowed']>([
    [{ visibility: 'community' }, topic('here'), 'allowed'],
    [{ visibility: 'community' }, topic('elsewhere'), 'read_by_more'],
    [{ visibility: 'members' }, topic('elsewhere'), 'allowed'],
    [{ holdsHiddenText: true }, topic('here'), 'allowed'],
    [{ holdsHiddenText: true }, topic('elsewhere'), 'holds_hidden_text'],
    [{}, topic('here', { isArchived: true }), 'topic_archived'],
    [{}, topic('here', { community: { communityId: 'here', isArchived: true } }), 'topic_archived'],
    [{ state: 'hidden' }, topic('here'), 'allowed'],
  ])('of %j into %j: %s', (traits, into, expected) => {
    expect(causeOf(decideMove(both, thread(traits), into))).toBe(expected);
  });
});

describe('a merge', () => {
  const both = { ...cast.moderator, moderatedCommunityIds: new Set(['here', 'elsewhere']) };

  it('is for those who moderate both threads', () => {
    expect(namesOf((viewer) => decideMerge(viewer, thread(), older()).isAllowed)).toEqual(inCharge);
    const foreign = older({ communityId: 'elsewhere' });
    expect(namesOf((viewer) => decideMerge(viewer, thread(), foreign).isAllowed)).toEqual(['administrator']);
  });

  it('never lets anybody read who could not read before, whatever the two threads are', () => {
    for (const visibility of threadVisibilities) {
      for (const into of threadVisibilities) {
        for (const communityId of ['here', 'elsewhere']) {
          const target = older({ visibility: into, communityId });
          if (!decideMerge(both, thread({ visibility }), target).isAllowed) continue;
          for (const name of castNames) {
            const [reads, read] = [target, thread({ visibility })].map(
              (facts) =>
                causeOf(decideCuration('lock', cast[name], facts)) === 'allowed' || isAudienceMember(name, facts),
            );
            if (reads) expect({ name, visibility, into, communityId, read }).toMatchObject({ read: true });
          }
        }
      }
    }
  });

  it.each<[Partial<Facts>, Partial<Facts>, ProblemCode | 'allowed']>([
    [{}, {}, 'allowed'],
    [{}, { visibility: 'community' }, 'allowed'],
    [{ visibility: 'community' }, {}, 'read_by_more'],
    [{ visibility: 'community' }, { visibility: 'members' }, 'read_by_more'],
    [{ visibility: 'community' }, { visibility: 'community' }, 'allowed'],
    [{ visibility: 'community' }, { visibility: 'community', communityId: 'elsewhere' }, 'read_by_more'],
    [{ visibility: 'members' }, {}, 'read_by_more'],
    [{ holdsHiddenText: true }, {}, 'allowed'],
    [{ holdsHiddenText: true }, { communityId: 'elsewhere' }, 'holds_hidden_text'],
    [{ state: 'hidden' }, {}, 'thread_not_visible'],
    [{}, { state: 'hidden' }, 'thread_not_visible'],
    [{}, { state: 'deleted' }, 'not_found'],
    [{ createdAt: new Date('2025-01-01') }, {}, 'merge_into_older'],
    [{ createdAt: new Date('2026-01-01'), id: '0' }, {}, 'merge_into_older'],
    [{ createdAt: new Date('2026-01-01'), id: '1' }, {}, 'same_thread'],
  ])('of %j into %j: %s', (of, into, expected) => {
    expect(causeOf(decideMerge(both, thread(of), older(into)))).toBe(expected);
  });
});

/** Without an office: as the thread's visibility says. */
const isAudienceMember = (name: CastName, facts: Facts): boolean => {
  const viewer = cast[name];
  if (facts.visibility === 'public') return true;
  if (viewer.kind === 'visitor') return false;
  return facts.visibility === 'members' || viewer.communityIds.has(facts.communityId);
};

describe('audiences', () => {
  it.each<[string, string, boolean]>([
    ['public here', 'public here', true],
    ['community here', 'public elsewhere', true],
    ['public here', 'members here', false],
    ['members elsewhere', 'members here', true],
    ['members here', 'community here', false],
    ['community here', 'community here', true],
    ['community elsewhere', 'community here', false],
  ])('%s is within %s: %s', (read, written, expected) => {
    const audience = (words: string) => {
      const [visibility, communityId] = words.split(' ') as ['public', string];
      return { visibility, communityId };
    };
    expect(isAudienceWithin(audience(read), audience(written))).toBe(expected);
  });
});

describe('undoing', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  const act = (traits: Partial<UndoFacts> = {}): UndoFacts => ({
    ...{ kind: 'merge', at: hoursAgo(1), isUndone: false, isOfDecision: false, communityIds: ['here'], later: [] },
    ...traits,
  });

  it('is for whoever is in charge of everything that it touched', () => {
    expect(namesOf((viewer) => decideUndo(viewer, act(), now).isAllowed)).toEqual(inCharge);
    const wide = act({ communityIds: ['here', 'elsewhere'] });
    expect(namesOf((viewer) => decideUndo(viewer, wide, now).isAllowed)).toEqual(['administrator']);
    expect(namesOf((viewer) => decideUndo(viewer, act({ communityIds: [] }), now).isAllowed)).toEqual([]);
  });

  it.each<[Partial<UndoFacts>, ProblemCode | 'allowed']>([
    [{ at: hoursAgo(curationSettings.undoHours) }, 'allowed'],
    [{ at: hoursAgo(curationSettings.undoHours + 0.01) }, 'undo_too_late'],
    [{ isUndone: true }, 'undo_blocked'],
    [{ isOfDecision: true }, 'act_of_decision'],
    [{ isOfDecision: true, isUndone: true }, 'undo_blocked'],
    [{ isOfDecision: true, at: hoursAgo(1_000) }, 'act_of_decision'],
    [{ later: ['split'] }, 'undo_blocked'],
    [{ later: ['title', 'pin', 'lock'] }, 'allowed'],
  ])('%j: %s', (traits, expected) => {
    expect(causeOf(decideUndo(cast.moderator, act(traits), now))).toBe(expected);
  });

  it('waits for what builds on it', () => {
    const built = curationKinds.map((later) => [later, curationKinds.filter((kind) => buildsOn(later, kind))]);
    expect(Object.fromEntries(built)).toEqual({
      pin: ['pin', 'move'],
      feature: ['feature', 'move'],
      move: ['pin', 'feature', 'move', 'merge', 'split'],
      merge: ['move', 'merge', 'split'],
      split: ['move', 'merge', 'split'],
      lock: ['lock'],
      slow: ['slow'],
      close: ['close'],
      title: ['title'],
      concepts: ['concepts'],
    });
  });
});

describe('slow mode', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  const at = (minutesAgo: number): Date => new Date(now.getTime() - minutesAgo * 60_000);

  it.each<[number | null, Date | null, Date | null]>([
    [null, at(0), null],
    [30, null, null],
    [30, at(30), null],
    [30, at(31), null],
    [30, at(29), at(-1)],
    [30, at(0), at(-30)],
  ])('of %s minutes after a post at %s', (slowMinutes, lastPostedAt, expected) => {
    expect(writesAgainAt({ slowMinutes, lastPostedAt }, now)).toEqual(expected);
  });

  it('says whole minutes, at least one', () => {
    expect([at(-0.01), at(-1), at(-1.01), at(-30)].map((again) => minutesUntil(again, now))).toEqual([1, 1, 2, 30]);
  });
});
