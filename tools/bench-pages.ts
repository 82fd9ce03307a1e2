import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { ensureCorpus, onDatabase, openBenchDatabase } from './bench/bench-database.ts';
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

/** Weighs a thread page of 20 posts, signed out and in, in a real browser on the small corpus. */
if (!buildIfStale(root, (message) => console.error(message))) process.exit(1);
const database = await openBenchDatabase('small', undefined);
try {
  await ensureCorpus(database.url, 'small');
  const server = await startServer(database.url);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  const { threads, members } = await onDatabase(database.url, prepareReaders);
  const [thread] = threads;
  const page = `${server.url}/threads/${thread?.id}/${thread?.slug}`;
  console.log(JSON.stringify(describe('thread of 20 posts, signed out', await weigh(browser, page))));
  console.log(
    JSON.stringify(describe('thread of 20 posts, signed in', await weigh(browser, page, members[0]?.cookie))),
  );
  await browser.close();
  await server.stop();
  await onDatabase(database.url, endSessions);
} finally {
  await database.close();
}
