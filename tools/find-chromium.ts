import { existsSync } from 'node:fs';

/** `CHROME_PATH`, or a Chromium where Debian puts it; `undefined` when there is none. */
export const findChromium = (): string | undefined =>
  [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );

/** Without a sandbox (containers, root) and without the browser's own traffic. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
