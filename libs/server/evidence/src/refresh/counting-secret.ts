import { type KeyObject, createHmac, createSecretKey, randomUUIDv7 } from 'node:crypto';
import type { Transaction } from '@entraide/server-platform';
import { type Cell, keyOf } from './cell-key.ts';

/** The database's own random secret: with it alone one could tell how people were dealt into groups. */
export async function readSecret(transaction: Transaction): Promise<KeyObject> {
  const [row] = await transaction.query<{ secret: Buffer }>(`select secret from evidence_secret`);
  if (!row) throw new Error('The secret of the evidence is missing: without it the groups cannot be kept.');
  return createSecretKey(row.secret);
}

/** Draws that are the same for the same key as long as the secret is, and have nothing to do with each other otherwise. */
export const secretOfCell = (secret: KeyObject, cell: Cell) => ({
  /** From 0 up to, not including, 1. */
  draw: (key: string): number =>
    createHmac('sha256', secret)
      .update(`${keyOf(cell)} ${key}`)
      .digest()
      .readUIntBE(0, 6) /
    2 ** 48,
  newId: (): string => randomUUIDv7(),
});
