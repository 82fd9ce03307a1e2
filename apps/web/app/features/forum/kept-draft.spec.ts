import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  type DraftStore,
  draftOf,
  draftPlace,
  forgetDraft,
  forgetPublished,
  keepDraft,
  sameWords,
} from './kept-draft.ts';

class MemoryStore implements DraftStore {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
}

const now = Date.UTC(2026, 10, 22);
const dayMs = 24 * 60 * 60 * 1000;
const here = draftPlace('Luc', 'thread/1');
let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore();
});

describe('a draft', () => {
  it('comes back where it was written', () => {
    keepDraft(store, here, 'Hello', now);
    expect(draftOf(store, here, now)).toBe('Hello');
    expect(draftOf(store, draftPlace('Luc', 'thread/2'), now)).toBeNull();
  });

  it('is not shown to another member of the same browser', () => {
    keepDraft(store, here, 'Hello', now);
    expect(draftOf(store, draftPlace('Amina', 'thread/1'), now)).toBeNull();
  });

  it('is gone when it is emptied, dismissed or older than 30 days', () => {
    keepDraft(store, here, 'Hello', now);
    expect(draftOf(store, here, now + 30 * dayMs)).toBe('Hello');
    expect(draftOf(store, here, now + 31 * dayMs)).toBeNull();
    keepDraft(store, here, '  \n', now);
    expect(store.length).toBe(0);
    keepDraft(store, here, 'Hello', now);
    forgetDraft(store, here);
    expect(store.length).toBe(0);
  });

  it.each([['no json'], ['{}'], ['{"text":3,"at":1}'], ['null']])('is none when it is not ours: %s', (value) => {
    store.setItem('entraide-draft:Luc:thread/1', value);
    expect(draftOf(store, here, now)).toBeNull();
  });
});

describe('published drafts', () => {
  it('are forgotten, with line ends and edges left aside', () => {
    keepDraft(store, here, 'One\ntwo ', now);
    keepDraft(store, draftPlace('Luc', 'new-thread/migraine'), 'Another', now);
    keepDraft(store, draftPlace('Amina', 'thread/1'), 'One\ntwo', now);
    store.setItem('theme', 'One\ntwo');
    forgetPublished(store, 'Luc', ['Something', 'One\r\ntwo'], now);
    expect(draftOf(store, here, now)).toBeNull();
    expect(draftOf(store, draftPlace('Luc', 'new-thread/migraine'), now)).toBe('Another');
    expect(draftOf(store, draftPlace('Amina', 'thread/1'), now)).toBe('One\ntwo');
    expect(store.getItem('theme')).toBe('One\ntwo');
  });

  it('that are too old go as well', () => {
    keepDraft(store, here, 'Old', now - 40 * dayMs);
    forgetPublished(store, 'Luc', [], now);
    expect(store.length).toBe(0);
  });

  it('are compared by their words', () => {
    expect(sameWords('a\r\nb', 'a\nb\n')).toBe(true);
    expect(sameWords('a b', 'ab')).toBe(false);
  });
});
