import { type RefObject, useEffect, useRef } from 'react';
import { type DraftStore, draftOf, draftPlace, forgetDraft, forgetPublished, keepDraft } from './kept-draft.ts';

interface KeptDraft {
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
  /** Shown, by taking `hidden` away, when a text has come back. */
  readonly noteRef: RefObject<HTMLParagraphElement | null>;
  readonly dismiss: () => void;
}

/** The browser's storage, if it has one and lets us use it. */
function browserStore(): DraftStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/**
 * Keeps what is typed into a text area in this browser until it is published, also over a crash.
 * The area stays the browser's own: without a script it is an ordinary text area.
 * @param what the thing written about, as `thread/<id>`
 */
export function useKeptDraft(pseudonym: string, what: string): KeptDraft {
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const noteRef = useRef<HTMLParagraphElement>(null);
  const place = draftPlace(pseudonym, what);
  useEffect(() => {
    const area = areaRef.current;
    const store = browserStore();
    if (!area || !store) return undefined;
    const kept = draftOf(store, place, Date.now());
    if (area.value === '' && kept !== null) {
      area.value = kept;
      if (noteRef.current) noteRef.current.hidden = false;
    }
    const keep = (): void => keepQuietly(store, place, area.value);
    area.addEventListener('input', keep);
    return () => area.removeEventListener('input', keep);
  }, [place]);
  const dismiss = (): void => {
    const store = browserStore();
    if (store) forgetDraft(store, place);
    if (noteRef.current) noteRef.current.hidden = true;
    if (areaRef.current) areaRef.current.value = '';
    areaRef.current?.focus();
  };
  return { areaRef, noteRef, dismiss };
}

/** A full store is no reason to stop somebody from writing. */
function keepQuietly(store: DraftStore, place: string, text: string): void {
  try {
    keepDraft(store, place, text, Date.now());
  } catch {
    // The text stays in the text area.
  }
}

/** Forgets the drafts of this member that have become posts. Must run before {@link useKeptDraft} looks for one. */
export function useForgetPublished(pseudonym: string | undefined, sources: readonly string[]): void {
  const published = sources.join('\u0000');
  useEffect(() => {
    const store = browserStore();
    if (store && pseudonym) forgetPublished(store, pseudonym, published.split('\u0000'), Date.now());
  }, [pseudonym, published]);
}
