import net from 'node:net';
import { findDatabaseFault } from './open-database.ts';
import { SettingsFault, readSettings } from '../libs/server/platform/src/config/settings.ts';

/** Every fault of the settings, the database's address and the port, in plain words; empty when the server may start. */
export async function findSettingsFaults(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const given = { ...environment, DATABASE_URL: environment['DATABASE_URL'] || 'postgres://embedded/entraide' };
  let faults: readonly string[] = [];
  let port = Number(environment['PORT']) || 3000;
  let host = environment['HOST'] || '127.0.0.1';
  try {
    ({ port, host } = readSettings(given));
  } catch (error) {
    if (!(error instanceof SettingsFault)) throw error;
    faults = error.faults;
  }
  const databaseFault = environment['DATABASE_URL'] ? await findDatabaseFault(environment['DATABASE_URL']) : undefined;
  if (databaseFault) faults = [...faults, databaseFault];
  if (faults.some((fault) => /^(PORT|HOST):/.test(fault)) || (await isPortFree(port, host))) return [...faults];
  return [
    ...faults,
    `PORT: something else already listens on ${port}. End it, or choose another port: PORT=${port + 1} npm start`,
  ];
}

function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
