import path from 'node:path';
import type pg from 'pg';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { ensureCorpus, onDatabase, openBenchDatabase } from './bench/bench-database.ts';
import { isUncounted, measureEvidence } from './bench/evidence.ts';
import { endSessions, prepareReaders } from './bench/readers.ts';
import { startServer } from './bench/server-process.ts';
import { buildIfStale } from './build-if-stale.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';

const root = path.resolve(import.meta.dirname, '..');

interface Weight {
  readonly type: string;
  readonly bytes: number;
}

/** Bytes over the wire by kind of resource, headers included, at the first visit of a page. */
async function weigh(browser: Browser, url: string, cookie?: string): Promise<Weight[]> {
  const context: BrowserContext = await browser.newContext();
  if (cookie) {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map<string, string>();
  const weights: Weight[] = [];
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weights.push({ type: types.get(requestId) ?? 'Other', bytes: encodedDataLength });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return weights;
}

function describe(name: string, weights: readonly Weight[]): object {
  const of = (type: string): number => weights.filter((w) => w.type === type).reduce((sum, w) => sum + w.bytes, 0);
  const total = weights.reduce((sum, w) => sum + w.bytes, 0);
  return {
    page: name,
    requests: weights.length,
    totalBytes: total,
    html: of('Document'),
    css: of('Stylesheet'),
    font: of('Font'),
    script: of('Script'),
  };
}

/** Weighs a thread page of 20 posts and the fullest page of figures, signed out and in, in a real browser on the small corpus. */
if (!buildIfStale(root, (message) => console.error(message))) process.exit(1);
const database = await openBenchDatabase('small', undefined);
try {
  await ensureCorpus(database.url, 'small');
  const server = await startServer(database.url);
  if (await onDatabase(database.url, isUncounted)) await measureEvidence(database.url, () => undefined);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  const { threads, members } = await onDatabase(database.url, prepareReaders);
  const [thread] = threads;
  const treatment = await onDatabase(database.url, mostCountedTreatment);
  const pages = {
    'thread of 20 posts': `/threads/${thread?.id}/${thread?.slug}`,
    'treatment with figures': `/treatments/${treatment}`,
  };
  for (const [name, address] of Object.entries(pages)) {
    const url = `${server.url}${address}`;
    console.log(JSON.stringify(describe(`${name}, signed out`, await weigh(browser, url))));
    console.log(JSON.stringify(describe(`${name}, signed in`, await weigh(browser, url, members[0]?.cookie))));
  }
  await browser.close();
  await server.stop();
  await onDatabase(database.url, endSessions);
} finally {
  await database.close();
}

/** The treatment that most people are counted for: every question is answered there. */
async function mostCountedTreatment(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ slug: string }>(
    `select slug from evidence_cell join concept on concept.id = treatment_id order by people desc limit 1`,
  );
  if (!rows[0]) throw new Error('The corpus has no treatment with figures.');
  return rows[0].slug;
}
