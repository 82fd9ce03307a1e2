import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSettings } from '@entraide/server-platform';
import { type TestDatabase, createTestDatabase } from '@entraide/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../create-app.ts';
import { features } from '../features.ts';

describe('the address of a client', () => {
  let database: TestDatabase;
  let trusting: NestFastifyApplication;
  let wary: NestFastifyApplication;

  const start = async (TRUST_PROXY: string): Promise<NestFastifyApplication> => {
    const app = await createApp(readSettings({ DATABASE_URL: database.url, LOG_LEVEL: 'silent', TRUST_PROXY }));
    const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    fastify.get('/address', (request) => ({ ip: request.ip }));
    await app.init();
    await fastify.ready();
    return app;
  };

  beforeAll(async () => {
    database = await createTestDatabase(features);
    trusting = await start('true');
    wary = await start('false');
  });
  afterAll(async () => {
    await trusting.close();
    await wary.close();
    await database.drop();
  });

  const addressOf = async (app: NestFastifyApplication, forwarded: string): Promise<unknown> =>
    (
      await app.inject({
        url: '/address',
        remoteAddress: '10.0.0.1',
        headers: { 'x-forwarded-for': forwarded },
      })
    ).json();

  it('is what the proxy in front says, and nothing that the client said to the proxy', async () => {
    expect(await addressOf(trusting, '203.0.113.7')).toEqual({ ip: '203.0.113.7' });
    expect(await addressOf(trusting, '198.51.100.1, 198.51.100.2, 203.0.113.7')).toEqual({ ip: '203.0.113.7' });
  });

  it('is that of the connection where no proxy is believed', async () => {
    expect(await addressOf(wary, '203.0.113.7')).toEqual({ ip: '10.0.0.1' });
  });
});
