import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PreparingClient, plannedAnew } from '@entraide/server-platform';
import { type TestDatabase, createTestDatabase } from '@entraide/testing';
import type pg from 'pg';
import { features } from './features.ts';

/** The statements that a connection keeps prepared. */
const preparedOf = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ statement: string }>('select statement from pg_prepared_statements');
  return rows.map((row) => row.statement);
};

describe('PreparingClient', () => {
  let database: TestDatabase;
  let client: PreparingClient;
  beforeAll(async () => {
    database = await createTestDatabase(features);
    client = new PreparingClient(database.url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('prepares a statement with parameters from its third use, and gives the same rows', async () => {
    const sql = 'select $1::integer + 1 as next';
    const answers: unknown[] = [];
    for (let use = 1; use <= 4; use += 1) {
      answers.push((await client.query(sql, [use])).rows);
      expect((await preparedOf(client)).includes(sql)).toBe(use >= 3);
    }
    expect(answers).toEqual([[{ next: 2 }], [{ next: 3 }], [{ next: 4 }], [{ next: 5 }]]);
  });

  it('plans a statement once, whatever its parameters, but for what is to be planned anew', async () => {
    const mode = async (): Promise<unknown> => (await client.query('show plan_cache_mode')).rows;
    await client.query('set plan_cache_mode = force_generic_plan');
    const once = 'select $1::integer + 2 as next';
    for (let use = 1; use <= 9; use += 1) await client.query(once, [use]);
    const { rows } = await client.query(
      `select generic_plans::integer, custom_plans::integer from pg_prepared_statements where statement = '${once}'`,
    );
    expect(rows).toEqual([{ generic_plans: 7, custom_plans: 0 }]);
    const anew = `${plannedAnew} select current_setting('plan_cache_mode') as mode, $1::integer as n`;
    expect((await client.query(anew, [1])).rows).toEqual([{ mode: 'force_custom_plan', n: 1 }]);
    await expect(client.query(`${plannedAnew} select 1 / $1::integer`, [0])).rejects.toMatchObject({ code: '22012' });
    expect(await mode()).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  });

  it('comes out of a failed transaction as it went in', async () => {
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query('begin');
    await expect(client.query(`${plannedAnew} select 1 / $1::integer`, [0])).rejects.toMatchObject({ code: '22012' });
    await client.query('rollback');
    expect((await client.query('show plan_cache_mode')).rows).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  });

  it('leaves alone what has no parameters and what is to be planned anew', async () => {
    const anew = `${plannedAnew} select $1::text as word`;
    for (let use = 1; use <= 4; use += 1) {
      await client.query('select 1 as one');
      await client.query(anew, ['x']);
    }
    const prepared = await preparedOf(client);
    expect(prepared).not.toContain('select 1 as one');
    expect(prepared).not.toContain(anew);
  });

  it('passes a fault on, and works after it', async () => {
    const sql = 'select 1 / $1::integer as share';
    for (let use = 1; use <= 3; use += 1) await client.query(sql, [1]);
    await expect(client.query(sql, [0])).rejects.toMatchObject({ code: '22012' });
    expect((await client.query(sql, [1])).rows).toEqual([{ share: 1 }]);
  });
});
