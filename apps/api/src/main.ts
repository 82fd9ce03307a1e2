import 'reflect-metadata';
import path from 'node:path';
import { JobRunner, SettingsFault, readSettings } from '@entraide/server-platform';
import { createApp } from './create-app.ts';
import { migrateDatabase } from './migrate-database.ts';
import { loadStartData } from './start-data.ts';

/** Starts the server of the settings in the environment and says so on standard output when it answers. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await migrateDatabase(settings.databaseUrl);
  const servesPages = settings.role !== 'worker';
  const app = await createApp(settings, servesPages ? path.resolve(import.meta.dirname, '../../web/build') : undefined);
  await app.init();
  await loadStartData(app, (message) => process.send?.({ kind: 'progress', message }));
  if (settings.role !== 'api') await app.get(JobRunner).start();
  if (servesPages) await app.listen(settings.port, settings.host);
  process.send?.({ kind: 'ready' });
  if (!process.send) console.log(`Entraide answers at ${settings.publicUrl.href}`);
}

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

main().catch((error: unknown) => {
  const text =
    error instanceof SettingsFault
      ? error.message
      : `Entraide could not start: ${error instanceof Error ? error.message : 'unknown fault'}`;
  console.error(text);
  process.exit(1);
});
