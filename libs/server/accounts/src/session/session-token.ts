import { createHash, randomBytes } from 'node:crypto';

/** A new opaque token of 256 random bits, address-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: its SHA-256. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
