import { LoadStarterCatalogue } from '@entraide/server-catalogue';
import { RefreshEvidence } from '@entraide/server-evidence';
import { Database } from '@entraide/server-platform';
import type { INestApplicationContext } from '@nestjs/common';
import { loadDemo } from './demo/load-demo.ts';

/** Loads what an empty site needs: the starter catalogue, and the demo community with its figures when nobody is there yet. */
export async function loadStartData(app: INestApplicationContext, tell: (message: string) => void): Promise<void> {
  if (await app.get(LoadStarterCatalogue).execute()) tell('The starter catalogue has been loaded.');
  await loadDemo(app, tell);
  if (await isDemoUncounted(app.get(Database))) await app.get(RefreshEvidence).execute();
}

/** So that the demo shows figures at once. Other sites are counted by the worker, not while they start. */
async function isDemoUncounted(database: Database): Promise<boolean> {
  const [row] = await database.query<{ is_uncounted: boolean }>(
    `select exists (select 1 from applied_data where name = 'demo')
       and not exists (select 1 from evidence_refresh) as is_uncounted`,
  );
  return row?.is_uncounted === true;
}
