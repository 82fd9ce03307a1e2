import { createDataSource, migrate, migrationsOf, platformMigrations } from '@entraide/server-platform';
import { features } from './features.ts';

/** Brings a database to this build's shape. */
export async function migrateDatabase(url: string): Promise<void> {
  const migrations = [...platformMigrations, ...migrationsOf(features)];
  const owner = await createDataSource({ url, poolSize: 3, entities: [], migrations, as: 'owner' }).initialize();
  try {
    await migrate(owner, url);
  } finally {
    await owner.destroy();
  }
}
