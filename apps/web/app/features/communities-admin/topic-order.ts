export type Direction = 'up' | 'down';

export interface Move {
  readonly topicId: string;
  readonly direction: Direction;
}

/** The value of a button that moves a topic by one place. */
export const writeMove = ({ topicId, direction }: Move): string => `${direction}:${topicId}`;

/** The move a button asked for; `null` for anything else. */
export function readMove(value: unknown): Move | null {
  const [, direction, topicId] = /^(up|down):(.+)$/.exec(typeof value === 'string' ? value : '') ?? [];
  return topicId && (direction === 'up' || direction === 'down') ? { topicId, direction } : null;
}

/** The ids with one of them moved by one place; the same order at an end of the list or for an unknown id. */
export function moved(ids: readonly string[], { topicId, direction }: Move): string[] {
  const from = ids.indexOf(topicId);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from === -1 || to < 0 || to >= ids.length) return [...ids];
  const others = ids.filter((id) => id !== topicId);
  return [...others.slice(0, to), topicId, ...others.slice(to)];
}

/** The move that takes another one back. */
export const reverseOf = ({ topicId, direction }: Move): Move => ({
  topicId,
  direction: direction === 'up' ? 'down' : 'up',
});
