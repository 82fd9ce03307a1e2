import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FrameOperation } from '@entraide/contract';
import { readSettings } from '@entraide/server-platform';
import { type TestDatabase, createTestDatabase } from '@entraide/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../create-app.ts';
import { features } from '../features.ts';

const json = { 'content-type': 'application/json' };

describe('the door for GraphQL over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await createTestDatabase(features);
    app = await createApp(
      readSettings({ DATABASE_URL: database.url, PUBLIC_URL: 'https://entraide.example', LOG_LEVEL: 'silent' }),
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const post = (payload: object, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload });

  it('answers an operation of the build by its text and by its hash', async () => {
    const byText = await post({ query: FrameOperation.source });
    expect(byText.json()).toMatchObject({ data: { viewer: null } });
    const byHash = await post({ extensions: { persistedQuery: { version: 1, sha256Hash: FrameOperation.id } } });
    expect(byHash.json()).toEqual(byText.json());
  });

  it('refuses an operation that is not of the build, introspection included', async () => {
    for (const query of ['{ viewer { memberId } }', '{ __schema { types { name } } }']) {
      const answer = await post({ query });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_IN_MANIFEST' } }] });
    }
  });

  it('does not learn a new operation from a client', async () => {
    const query = '{ viewer { pseudonym } }';
    const { createHash } = await import('node:crypto');
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    await post({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    const again = await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(again.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });

  it('refuses a browser that comes from another site', async () => {
    const answer = await post({ query: FrameOperation.source }, { origin: 'https://evil.example' });
    expect(answer.statusCode).toBe(403);
    const own = await post({ query: FrameOperation.source }, { origin: 'https://entraide.example' });
    expect(own.statusCode).toBe(200);
  });

  it('refuses what a form of another site could send', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: FrameOperation.source }),
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('refuses batches and bodies over a megabyte', async () => {
    const batch = await post([{ query: FrameOperation.source }, { query: FrameOperation.source }]);
    expect(batch.statusCode).toBe(400);
    const huge = await post({ query: FrameOperation.source, variables: { text: 'x'.repeat(1_100_000) } });
    expect(huge.statusCode).toBe(413);
  });

  it('is a visitor for a session that does not exist', async () => {
    const answer = await post(
      { query: FrameOperation.source },
      { cookie: '__Host-session=made-up', origin: 'https://entraide.example' },
    );
    expect(answer.json()).toMatchObject({ data: { viewer: null } });
  });

  it('says that it is alive and ready', async () => {
    expect((await app.inject('/health')).json()).toEqual({ status: 'alive' });
    expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' });
  });
});
