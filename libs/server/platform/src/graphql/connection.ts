import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

/** A place in a list ordered by time, then id. */
export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

const shape = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** The last moment that both JavaScript and PostgreSQL write alike: the end of the year 9999. */
const lastMs = 253_402_300_799_999;

/** An address-safe cursor. The time has milliseconds. */
export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(`${cursor.at.getTime()}_${cursor.id}`).toString('base64url');

/** The place a cursor names; `null` for none and for anything that is no cursor of ours. */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  const match = text ? shape.exec(Buffer.from(text, 'base64url').toString()) : null;
  const at = match && cursorTime(match[1] as string);
  return match && at ? { at, id: match[2] as string } : null;
}

/** The time of these milliseconds; `null` for one that the database could not be asked about. */
export const cursorTime = (milliseconds: string): Date | null =>
  Number(milliseconds) <= lastMs ? new Date(Number(milliseconds)) : null;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: '1 to 50.' }) first: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which to begin.' }) after?: string | null;
}

/** The number of rows to give: between 1 and 50. */
export const pageSize = (wanted: number): number => Math.min(50, Math.max(1, Math.trunc(wanted)));

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** Cuts `size + 1` fetched rows to a page and names its end. */
export function toPage<Row, T>(
  rows: readonly Row[],
  size: number,
  cursorOf: (row: Row) => Cursor,
  present: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    nodes: shown.map(present),
    pageInfo: { hasNextPage: rows.length > size, endCursor: last === undefined ? null : encodeCursor(cursorOf(last)) },
  };
}

/** The connection type of a node type: `nodes` and `pageInfo`. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [node]) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  return Connection;
}
