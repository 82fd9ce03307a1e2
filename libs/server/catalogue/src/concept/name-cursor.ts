/** A place in a list ordered by folded name, then id. */
export interface NameCursor {
  readonly key: string;
  readonly id: string;
}

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([^\0]{0,400})$/u;

/** An address-safe cursor. */
export const encodeNameCursor = ({ key, id }: NameCursor): string =>
  Buffer.from(`${id}_${key}`, 'utf8').toString('base64url');

/** The place a cursor names; `null` for none and for anything that is no cursor of ours. */
export function decodeNameCursor(text: string | null | undefined): NameCursor | null {
  const match = text ? shape.exec(Buffer.from(text, 'base64url').toString('utf8')) : null;
  return match ? { id: match[1] as string, key: match[2] as string } : null;
}
