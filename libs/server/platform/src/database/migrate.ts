import { makeWorkerUtils } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { applicationRole } from './data-source.ts';

const migrationLock = 7_302_114;

/**
 * Brings the database to this build's shape: the application's role, the job tables, our migrations and the role's rights.
 * Processes that start together wait for each other.
 * @param owner a data source opened as `owner`
 */
export async function migrate(owner: DataSource, url: string): Promise<void> {
  const runner = owner.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureApplicationRole((sql) => runner.query(sql));
    const worker = await makeWorkerUtils({ connectionString: url });
    try {
      await worker.migrate();
    } finally {
      await worker.release();
    }
    await owner.runMigrations();
    await grantRights((sql) => runner.query(sql));
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await runner.release();
  }
}

type Run = (sql: string) => Promise<unknown>;

async function ensureApplicationRole(run: Run): Promise<void> {
  await run(`
    do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${applicationRole}') then
        create role ${applicationRole} nologin nosuperuser nobypassrls;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
  await run(`
    do $$ begin
      if not pg_has_role(current_user, '${applicationRole}', 'member') then
        execute format('grant ${applicationRole} to %I', current_user);
      end if;
    end $$`);
}

/** A table whose comment is `append-only` can be read and added to, nothing else. */
async function grantRights(run: Run): Promise<void> {
  await run(`grant usage on schema public to ${applicationRole}`);
  await run(`grant select, insert, update, delete on all tables in schema public to ${applicationRole}`);
  await run(`grant usage on all sequences in schema public to ${applicationRole}`);
  await run(`grant execute on all functions in schema public to ${applicationRole}`);
  await run(`
    do $$ declare append_only regclass; begin
      for append_only in select oid from pg_class where relkind = 'r' and obj_description(oid, 'pg_class') = 'append-only' loop
        execute format('revoke update, delete, truncate on %s from ${applicationRole}', append_only);
      end loop;
    end $$`);
}
