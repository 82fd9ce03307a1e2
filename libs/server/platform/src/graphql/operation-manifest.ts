import { createHash } from 'node:crypto';

/** The operations that a build knows: SHA-256 of the text, in hexadecimal, to the text. */
export type Manifest = Readonly<Record<string, string>>;

interface QueryCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Apollo's store of persisted operations: what the build knows, and nothing that a client would add. */
export function manifestCache(manifest: Manifest): QueryCache {
  return {
    get: (key) => Promise.resolve(manifest[key.replace(/^apq:/, '')]),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/**
 * Whether a request's operation may be run: its text is in the manifest, or it names one by hash alone.
 * Looked at before anything is parsed; batches are never in it.
 */
export function isInManifest(manifest: Manifest, body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { query } = body as { query?: unknown };
  if (query === undefined) return true;
  return typeof query === 'string' && manifest[createHash('sha256').update(query).digest('hex')] !== undefined;
}
