import { describe, expect, it } from '@jest/globals';
import { type EntryState, stateAfterEdit, stateAfterModeration, stateRestored } from './entry-state.ts';

const withdrawn = (returnsAs: EntryState['returnsAs']): EntryState => ({ state: 'withdrawn', returnsAs });
const standing = (state: EntryState['state']): EntryState => ({ state, returnsAs: null });

describe('the state of an entry', () => {
  it.each<[string, EntryState, boolean, string]>([
    ['published', standing('published'), false, 'published'],
    ['published, with something to wait for', standing('published'), true, 'held'],
    ['withdrawn', withdrawn(null), false, 'published'],
    ['withdrawn, with something to wait for', withdrawn(null), true, 'held'],
    ['withdrawn while held', withdrawn('held'), false, 'held'],
    ['withdrawn while hidden', withdrawn('hidden'), true, 'hidden'],
    ['held', standing('held'), false, 'held'],
    ['hidden', standing('hidden'), true, 'hidden'],
  ])('after an edit: %s', (_, before, isHeld, after) => {
    expect(stateAfterEdit(before, isHeld)).toBe(after);
  });

  it.each<[string, EntryState, EntryState['state'], EntryState]>([
    ['hides', standing('published'), 'hidden', standing('hidden')],
    ['shows', standing('held'), 'published', standing('published')],
    ['removes', standing('hidden'), 'removed', standing('removed')],
    ['hides what its author has withdrawn', withdrawn(null), 'hidden', withdrawn('hidden')],
    ['shows what its author has withdrawn', withdrawn('held'), 'published', withdrawn(null)],
    ['removes what its author has withdrawn', withdrawn('held'), 'removed', standing('removed')],
    ['gives back what it removed', standing('removed'), 'hidden', standing('hidden')],
  ])('when moderation %s', (_, before, next, after) => {
    expect(stateAfterModeration(before, next)).toEqual(after);
  });

  it.each<[string, EntryState, EntryState, EntryState['state'], EntryState]>([
    ['hidden', standing('hidden'), standing('published'), 'hidden', standing('published')],
    ['shown after a wait', standing('published'), standing('held'), 'published', standing('held')],
    ['removed', standing('removed'), standing('held'), 'removed', standing('held')],
    ['removed though withdrawn', standing('removed'), withdrawn('hidden'), 'removed', withdrawn('hidden')],
    ['hidden, and withdrawn since', withdrawn('hidden'), standing('published'), 'hidden', withdrawn(null)],
    ['hidden while withdrawn, and edited since', standing('hidden'), withdrawn(null), 'hidden', standing('published')],
    ['hidden, and removed since', standing('removed'), standing('published'), 'hidden', standing('removed')],
    ['kept, and held for an edit since', standing('held'), standing('published'), 'published', standing('held')],
  ])('when a decision is taken back: %s', (_, now, was, made, after) => {
    expect(stateRestored(now, was, made)).toEqual(after);
  });
});
