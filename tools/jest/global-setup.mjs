import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One PostgreSQL for the whole run, thrown away at its end. */
export default async function globalSetup() {
  const { freePort, startPostgres } = await import('../embedded-postgres.ts');
  const folder = mkdtempSync(path.join(tmpdir(), 'entraide-tests-'));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({
    dataDir: path.join(folder, 'postgres'),
    port: await freePort(),
    isThrowaway: true,
  });
  globalThis.entraideTests = { postgres, folder };
  process.env.TEST_DATABASE_URL = postgres.url('postgres');
}
