import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './embedded-postgres.ts';
import { findChromium } from './find-chromium.ts';

const root = path.resolve(import.meta.dirname, '..');
const startLimitMs = 180_000;

/** Starts the site as a newcomer would, on an empty data folder, and resolves with its address once it answers. */
async function startSite(folder: string): Promise<{ site: ChildProcess; address: string }> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const site = spawn(process.execPath, ['tools/start.ts'], {
    cwd: root,
    // The browser names an address for each reader, as a proxy would.
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, PUBLIC_URL: address, TRUST_PROXY: 'true' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const givesUpAt = Date.now() + startLimitMs;
  while (Date.now() < givesUpAt && site.exitCode === null) {
    const answers = await fetch(`${address}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return { site, address };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The site did not start.');
}

function runPlaywright(address: string, folder: string): Promise<number> {
  const demo = path.join(folder, 'demo-accounts.txt');
  const password = existsSync(demo) ? /password\s+(\S+)/i.exec(readFileSync(demo, 'utf8'))?.[1] : undefined;
  return new Promise((resolve) => {
    spawn(
      process.execPath,
      [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)],
      {
        cwd: path.join(root, 'apps/e2e'),
        stdio: 'inherit',
        env: {
          ...process.env,
          CHROME_PATH: findChromium() ?? '',
          E2E_BASE_URL: address,
          E2E_DATA_DIR: folder,
          E2E_DEMO_PASSWORD: password ?? '',
        },
      },
    ).once('exit', (code) => resolve(code ?? 1));
  });
}

if (!findChromium()) {
  console.error('No Chromium here: install Debian’s `chromium`, or name a browser in CHROME_PATH.');
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'entraide-e2e-'));
chmodSync(folder, 0o755);
const { site, address } = await startSite(folder);
const code = await runPlaywright(address, folder);
site.kill('SIGTERM');
await new Promise((resolve) => site.once('exit', resolve));
rmSync(folder, { recursive: true, force: true });
process.exit(code);
