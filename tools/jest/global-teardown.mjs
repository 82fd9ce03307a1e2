import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const { postgres, folder } = globalThis.entraideTests;
  await postgres.stop('SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
}
