import type { Settings } from 'meilisearch';
import { type IndexGroup, indexGroups } from './index-groups.ts';
import { differingSettings, indexSettings } from './index-settings.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { SearchEngineFault } from '../search-engine-fault.ts';

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

/** Our indexes that are there as we made them. One that appeared by itself, with a document written to it, is not ours. */
export async function wholeGroups(connection: MeilisearchConnection): Promise<IndexGroup[]> {
  const present = await connection.presentGroups();
  const whole = await Promise.all(
    present.map(async (group) => {
      const { searchableAttributes } = await settingsOf(connection, group);
      return searchableAttributes?.includes('*') ? [] : [group];
    }),
  );
  return whole.flat();
}

/** Makes missing indexes and brings settings that differ into step. Search goes on meanwhile with the old ones. */
export async function prepareIndexes(connection: MeilisearchConnection): Promise<void> {
  const whole = await wholeGroups(connection);
  for (const group of indexGroups) {
    if (whole.includes(group)) await bringIntoStep(connection, group);
    else await makeIndex(connection, connection.uidOf(group));
  }
}

async function bringIntoStep(connection: MeilisearchConnection, group: IndexGroup): Promise<void> {
  const actual = await settingsOf(connection, group);
  if (differingSettings({ ...actual }).length === 0) return;
  await connection.perform((client) => client.index(connection.uidOf(group)).updateSettings(indexSettings));
}

const settingsOf = (connection: MeilisearchConnection, group: IndexGroup): Promise<Settings> =>
  connection.request((client) => client.index(connection.uidOf(group)).getSettings());
