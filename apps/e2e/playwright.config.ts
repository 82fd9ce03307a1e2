import { defineConfig } from '@playwright/test';
import type { JourneyOptions } from './journeys/support/journey.ts';

const everyMode = (['en', 'fr'] as const).flatMap((language) =>
  [360, 1280].flatMap((width) => [true, false].map((hasScript) => ({ language, width, hasScript }))),
);

/** Four modes that hold every pair of language, width and script once; `E2E_MODES=all` runs all eight. */
const modes = everyMode.filter(({ language, width, hasScript }) => {
  const traits = [language === 'fr', width === 1280, hasScript].filter(Boolean).length;
  return process.env['E2E_MODES'] === 'all' || traits % 2 === 0;
});

/** `npm run e2e` starts the site on a database of its own and gives its address. */
export default defineConfig<JourneyOptions>({
  testDir: './journeys',
  globalSetup: './journeys/support/lift-flooding.ts',
  outputDir: '../../.data/e2e-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['E2E_BASE_URL'],
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: modes.map(({ language, width, hasScript }) => ({
    name: `${language}-${width}-${hasScript ? 'script' : 'plain'}`,
    // axe is itself a script, and answers while typing and single keys need one; the journeys go through the same pages without any.
    testIgnore: hasScript ? [] : ['**/axe.spec.ts', '**/search-typing.spec.ts', '**/queue-keys.spec.ts'],
    use: {
      language,
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: { width, height: 800 },
      javaScriptEnabled: hasScript,
    },
  })),
});
