const shape = /^s(\d{1,4})$/;

/** An address-safe place in a ranking: how many hits stand before it. */
export const encodePlace = (place: number): string => Buffer.from(`s${place}`).toString('base64url');

/** 0 for none and for anything that is no cursor of ours. */
export function decodePlace(cursor: string | null | undefined): number {
  const match = cursor ? shape.exec(Buffer.from(cursor, 'base64url').toString()) : null;
  return match ? Number(match[1]) : 0;
}
