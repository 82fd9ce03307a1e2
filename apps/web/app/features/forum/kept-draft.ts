/** What of the browser's storage is needed to keep drafts. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'entraide-draft:';
const longestAgeMs = 30 * 24 * 60 * 60 * 1000;

/** Whose draft it is and of what: `"Luc:thread/019…"`. Two members of one browser never see each other's drafts. */
export const draftPlace = (pseudonym: string, what: string): string => `${pseudonym}:${what}`;

/** Line ends and edges differ between a text area, a form and a database; the words do not. */
export const sameWords = (a: string, b: string): boolean => normalise(a) === normalise(b);
const normalise = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Keeps a text; an empty one is forgotten instead. */
export function keepDraft(store: DraftStore, place: string, text: string, nowMs: number): void {
  if (text.trim() === '') store.removeItem(prefix + place);
  else store.setItem(prefix + place, JSON.stringify({ text, at: nowMs }));
}

/** The text kept for a place; `null` when there is none, when it is older than 30 days, or not ours. */
export function draftOf(store: DraftStore, place: string, nowMs: number): string | null {
  return textIn(store.getItem(prefix + place), nowMs);
}

export function forgetDraft(store: DraftStore, place: string): void {
  store.removeItem(prefix + place);
}

/**
 * Forgets the member's drafts that have been published meanwhile, and those that are too old.
 * @param published the Markdown of their posts that are on the page
 */
export function forgetPublished(
  store: DraftStore,
  pseudonym: string,
  published: readonly string[],
  nowMs: number,
): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys.filter((name) => name.startsWith(`${prefix}${pseudonym}:`))) {
    const text = textIn(store.getItem(key), nowMs);
    if (text === null || published.some((source) => sameWords(source, text))) store.removeItem(key);
  }
}

function textIn(value: string | null, nowMs: number): string | null {
  try {
    const kept = JSON.parse(value ?? 'null') as { text?: unknown; at?: unknown } | null;
    if (typeof kept?.text !== 'string' || typeof kept.at !== 'number') return null;
    return nowMs - kept.at > longestAgeMs ? null : kept.text;
  } catch {
    return null;
  }
}
