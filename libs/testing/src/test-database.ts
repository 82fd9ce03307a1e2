import { createHash } from 'node:crypto';
import { type Feature, createDataSource, migrate, migrationsOf, platformMigrations } from '@entraide/server-platform';
import pg from 'pg';

const buildLock = 5_511_902;

/** The server the test run has started; every spec file gets a database of its own on it. */
function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('No test database: run the tests with `npm test`.');
  return url;
}

const urlOf = (database: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
};

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A fresh, migrated database, copied from a template that the first caller builds. */
export async function createTestDatabase(features: readonly Feature[]): Promise<TestDatabase> {
  const migrations = [...platformMigrations, ...migrationsOf(features)];
  const shape = createHash('sha256')
    .update(migrations.map((migration) => migration.name + String(migration.prototype.up)).join('\n'))
    .digest('hex')
    .slice(0, 16);
  const template = `template_${shape}`;
  const name = `test_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e9).toString(36)}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [buildLock]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (!rowCount) await buildTemplate(client, template, migrations);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: urlOf(name),
    drop: () => onServer((client) => dropDatabase(client, name)),
  };
}

/** Without force first, which waits up to 5 s for connections that are just closing: cutting them is an unhandled error. */
async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`drop database if exists ${name}`);
  } catch {
    await client.query(`drop database if exists ${name} with (force)`);
  }
}

async function buildTemplate(
  client: pg.Client,
  template: string,
  migrations: ReturnType<typeof migrationsOf>,
): Promise<void> {
  const building = `${template}_building`;
  await client.query(`drop database if exists ${building} with (force)`);
  await client.query(`create database ${building}`);
  const owner = await createDataSource({
    url: urlOf(building),
    poolSize: 3,
    entities: [],
    migrations,
    as: 'owner',
  }).initialize();
  try {
    await migrate(owner, urlOf(building));
  } finally {
    await owner.destroy();
  }
  await client.query(`alter database ${building} rename to ${template}`);
}
