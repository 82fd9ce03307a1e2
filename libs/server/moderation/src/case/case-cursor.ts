import { cursorTime } from '@entraide/server-platform';

/** A place in the queue: danger first, then a time, then the id. */
export interface CaseCursor {
  readonly isDanger: boolean;
  readonly at: Date;
  readonly id: string;
}

const shape = /^([01])_(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** An address-safe cursor. The time has milliseconds. */
export const encodeCaseCursor = ({ isDanger, at, id }: CaseCursor): string =>
  Buffer.from(`${isDanger ? 1 : 0}_${at.getTime()}_${id}`).toString('base64url');

/** The place a cursor names; `null` for none and for anything that is no cursor of ours. */
export function decodeCaseCursor(text: string | null | undefined): CaseCursor | null {
  const match = text ? shape.exec(Buffer.from(text, 'base64url').toString()) : null;
  const at = match && cursorTime(match[2] as string);
  return match && at && { isDanger: match[1] === '1', at, id: match[3] as string };
}
