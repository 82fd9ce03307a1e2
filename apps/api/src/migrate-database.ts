import { Platform1700000000000, createDataSource, migrate, migrationsOf } from '@entraide/server-platform';
import { features } from './features.ts';

/** Brings a database to this build's shape. */
export async function migrateDatabase(url: string): Promise<void> {
  const migrations = [Platform1700000000000, ...migrationsOf(features)];
  const owner = await createDataSource({ url, poolSize: 3, entities: [], migrations, as: 'owner' }).initialize();
  try {
    await migrate(owner, url);
  } finally {
    await owner.destroy();
  }
}
