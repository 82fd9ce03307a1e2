import { cursorTime } from '@entraide/server-platform';

/** 0: danger, 1: perhaps danger, 2: the rest. */
export type CaseRank = 0 | 1 | 2;

/** A place in the queue: danger first, what may be danger next, then a time, then the id. */
export interface CaseCursor {
  readonly rank: CaseRank;
  readonly at: Date;
  readonly id: string;
}

const shape = /^([012])_(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** An address-safe cursor. The time has milliseconds. */
export const encodeCaseCursor = ({ rank, at, id }: CaseCursor): string =>
  Buffer.from(`${rank}_${at.getTime()}_${id}`).toString('base64url');

/** The place a cursor names; `null` for none and for anything that is no cursor of ours. */
export function decodeCaseCursor(text: string | null | undefined): CaseCursor | null {
  const match = text ? shape.exec(Buffer.from(text, 'base64url').toString()) : null;
  const at = match && cursorTime(match[2] as string);
  return match && at && { rank: Number(match[1]) as CaseRank, at, id: match[3] as string };
}
