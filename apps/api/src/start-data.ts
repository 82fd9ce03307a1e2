import { LoadStarterCatalogue } from '@entraide/server-catalogue';
import type { INestApplicationContext } from '@nestjs/common';
import { loadDemo } from './demo/load-demo.ts';

/** Loads what an empty site needs: the starter catalogue, and the demo community when nobody is there yet. */
export async function loadStartData(app: INestApplicationContext, tell: (message: string) => void): Promise<void> {
  if (await app.get(LoadStarterCatalogue).execute()) tell('The starter catalogue has been loaded.');
  await loadDemo(app, tell);
}
