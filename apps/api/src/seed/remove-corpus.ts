import type pg from 'pg';
import { removeTreatments } from './synthetic-treatments.ts';

/** `true` when a load corpus, whole or not, is in the database. */
export async function hasCorpus(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`select 1 from community where origin = 'synthetic' limit 1`);
  return rowCount !== 0;
}

/**
 * Deletes what the load corpus brought and what grew on it since. To be run in a transaction with the actor `system`.
 * Rows are found again by their origin, never by name.
 */
export async function removeCorpus(client: pg.Client): Promise<void> {
  for (const kind of ['thread', 'member', 'post', 'community'])
    await client.query(
      `delete from counter where subject_id in (select id from ${kind === 'post' ? syntheticPosts : syntheticRows(kind)})`,
    );
  await client.query(
    `delete from search_document where community_id in (select id from community where origin = 'synthetic')
     or author_id in (select id from member where origin = 'synthetic')`,
  );
  await client.query(`delete from experience where origin = 'synthetic'`);
  await removeTreatments(client);
  await client.query(`delete from thread where community_id in (select id from community where origin = 'synthetic')`);
  await client.query(`delete from community where origin = 'synthetic'`);
  await client.query(`delete from member where origin = 'synthetic'`);
}

const syntheticPosts = `post where community_id in (select id from community where origin = 'synthetic')`;
const syntheticRows = (table: string): string => `${table} where origin = 'synthetic'`;
