import { type IndexGroup, indexGroups } from './index-groups.ts';
import { differingSettings, indexSettings } from './index-settings.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { SearchEngineFault } from './search-engine-fault.ts';

/** Makes an index with our settings, empty; one of the same name goes. */
export async function makeIndex(connection: MeilisearchConnection, uid: string): Promise<void> {
  await dropIndex(connection, uid);
  await connection.perform((client) => client.createIndex(uid, { primaryKey: 'key' }));
  await connection.perform((client) => client.index(uid).updateSettings(indexSettings));
}

/** Takes an index away; one that is not there is no fault. */
export async function dropIndex(connection: MeilisearchConnection, uid: string): Promise<void> {
  try {
    await connection.perform((client) => client.deleteIndex(uid));
  } catch (error) {
    if (!(error instanceof SearchEngineFault && error.code === 'index_not_found')) throw error;
  }
}

/** What was found and done by {@link prepareIndexes}. */
export interface Preparation {
  /** Indexes that were missing: they are there now, empty. */
  readonly made: readonly IndexGroup[];
  /** Indexes whose settings were brought into step. */
  readonly changed: readonly IndexGroup[];
}

/** Makes missing indexes and brings settings that differ into step. Search goes on meanwhile with the old ones. */
export async function prepareIndexes(connection: MeilisearchConnection): Promise<Preparation> {
  const present = await connection.presentGroups();
  const made = indexGroups.filter((group) => !present.includes(group));
  const changed: IndexGroup[] = [];
  for (const group of made) await makeIndex(connection, connection.uidOf(group));
  for (const group of present) if (await bringIntoStep(connection, connection.uidOf(group))) changed.push(group);
  return { made, changed };
}

/** @returns `false` when there was nothing to do */
async function bringIntoStep(connection: MeilisearchConnection, uid: string): Promise<boolean> {
  const actual = await connection.request((client) => client.index(uid).getSettings());
  if (differingSettings({ ...actual }).length === 0) return false;
  await connection.perform((client) => client.index(uid).updateSettings(indexSettings));
  return true;
}
