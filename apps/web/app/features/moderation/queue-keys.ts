/** What a key does in the queue. */
export type QueueDeed = 'next' | 'previous' | 'open' | 'tick' | 'take' | 'help';

const deeds: Readonly<Record<string, QueueDeed>> = {
  j: 'next',
  k: 'previous',
  o: 'open',
  x: 'tick',
  t: 'take',
  '?': 'help',
};

/** What the rule asks of a pressed key. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  /** Whether it was pressed where people type or choose. */
  readonly isInField: boolean;
}

/**
 * What a pressed key means in the queue; `null` for everything that is somebody else's: typing, composing, the
 * browser's and the reader's own combinations. Enter stays the browser's.
 */
export function queueDeedOf(pressed: PressedKey): QueueDeed | null {
  const { key, ctrlKey, altKey, metaKey, repeat, isComposing, isInField } = pressed;
  if (ctrlKey || altKey || metaKey || isComposing || isInField || !Object.hasOwn(deeds, key)) return null;
  const deed = deeds[key] ?? null;
  return repeat && deed !== 'next' && deed !== 'previous' ? null : deed;
}

/** The place to go to from `current`, which is -1 where no case has the focus; the ends hold. */
export function placeAfter(deed: 'next' | 'previous', current: number, count: number): number {
  const wanted = deed === 'next' ? current + 1 : current - 1;
  return Math.min(Math.max(wanted, 0), count - 1);
}
