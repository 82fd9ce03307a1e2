import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '@entraide/server-platform';
import { type TestDatabase, createTestDatabase } from '@entraide/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../create-app.ts';
import { features } from '../features.ts';

const site = 'https://entraide.example';

/** Stands where the pages stand, and answers with what reached it. */
const echo = `export const createPageHandler = () => async (request) => {
  const { host, pathname } = new URL(request.url);
  const length = request.method === 'POST' ? (await request.text()).length : 0;
  return Response.json({ host, pathname, length });
};`;

describe('the door for pages', () => {
  let folder: string;
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'page-door-'));
    await mkdir(path.join(folder, 'server'));
    await mkdir(path.join(folder, 'client'));
    await writeFile(path.join(folder, 'server/package.json'), '{"type":"module"}');
    await writeFile(path.join(folder, 'server/index.js'), echo);
    database = await createTestDatabase(features);
    app = await createApp(readSettings({ DATABASE_URL: database.url, PUBLIC_URL: site, LOG_LEVEL: 'silent' }), folder);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const post = (payload: string, headers: Record<string, string> = { origin: site }) =>
    app.inject({ method: 'POST', url: '/search', headers: { 'content-type': 'text/plain', ...headers }, payload });

  it('takes the longest form, and none that fills the memory', async () => {
    expect((await post('x'.repeat(2 * 1_048_576))).json()).toMatchObject({ length: 2 * 1_048_576 });
    expect((await post('x'.repeat(2 * 1_048_576 + 1))).statusCode).toBe(413);
  });

  it('takes no form from another site, or from nowhere', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ];
    for (const headers of foreign) expect((await post('x', headers)).statusCode).toBe(403);
  });
});
