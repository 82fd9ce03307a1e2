import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { JobRunner } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import pg from 'pg';
import { features } from './features.ts';

let app: TestApp;
let owner: pg.Client;
beforeAll(async () => {
  app = await TestApp.start(features);
  owner = new pg.Client(app.databaseUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.stop();
});

const countJobs = async (): Promise<number> => {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::integer as count from graphile_worker.jobs where task_identifier = 'index_subject'`,
  );
  return rows[0]?.count ?? -1;
};

it('writes a job with the change or not at all, and merges those for one row', async () => {
  const subject = await addMember(app, 'Somebody');
  await app.database
    .inTransaction('system', async (transaction) => {
      await transaction.subjectChanged('thread', subject);
      throw new Error('rolled back');
    })
    .catch(() => undefined);
  expect(await countJobs()).toBe(0);
  for (let change = 0; change < 3; change += 1) {
    await app.database.inTransaction('system', (transaction) => transaction.subjectChanged('thread', subject));
  }
  expect(await countJobs()).toBe(1);
});

it('takes up again what a killed worker held', async () => {
  await owner.query(
    `update graphile_worker._private_jobs set locked_by = 'a worker that was killed', locked_at = now()`,
  );
  await app.nest.get(JobRunner).start();
  for (let wait = 0; wait < 200 && (await countJobs()) > 0; wait += 1)
    await new Promise((done) => setTimeout(done, 50));
  expect(await countJobs()).toBe(0);
});
