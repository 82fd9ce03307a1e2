import pg from 'pg';
import { communityRows, planCommunities } from './communities.ts';
import { readConcepts } from './concepts.ts';
import { type CopyPlan, type Row, copyRows } from './copy-rows.ts';
import type { CorpusSize } from './corpus-size.ts';
import { experienceRows } from './experiences.ts';
import { fillDerivedRows } from './fill-derived-rows.ts';
import { memberRows, planMembers } from './members.ts';
import { helpfulPosts, openingExcerpt, postRows, reactionRows } from './posts.ts';
import { hasCorpus, removeCorpus } from './remove-corpus.ts';
import type { SourceTexts } from './source-texts.ts';
import { ensureTreatments } from './synthetic-treatments.ts';
import { planThreads, threadRows } from './threads.ts';

export interface LoadPlan {
  readonly databaseUrl: string;
  readonly size: CorpusSize;
  readonly texts: SourceTexts;
  /** Replace the corpus that is there. */
  readonly again: boolean;
}

/** Told while loading: which table is being filled, and how many rows more it holds. */
export type LoadProgress = (table: string, rows: number) => void;

/** A second load without `again`. */
export class CorpusIsThere extends Error {
  constructor() {
    super('This database already holds a load corpus. Use --again to replace it.');
  }
}

/**
 * Fills a migrated database with a load corpus, in one transaction. Everything in it is marked as synthetic and lives in
 * communities of its own; the same size gives the same corpus on every machine with the same catalogue and open data.
 * @throws CorpusIsThere
 */
export async function loadCorpus(plan: LoadPlan, tell: LoadProgress): Promise<void> {
  const client = new pg.Client({ connectionString: plan.databaseUrl, application_name: 'entraide-seed' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local synchronous_commit = off`);
    await client.query(`select set_config('entraide.viewer', 'system', true)`);
    if (await hasCorpus(client)) {
      if (!plan.again) throw new CorpusIsThere();
      await removeCorpus(client);
    }
    await copyEverything(client, plan, tell);
    await fillDerivedRows(client);
    await client.query('commit');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

async function copyEverything(client: pg.Client, { size, texts }: LoadPlan, tell: LoadProgress): Promise<void> {
  await ensureTreatments(client, size.leastTreatments ?? 0);
  const material = { size, texts, concepts: await readConcepts(client) };
  const communities = planCommunities(material);
  const members = planMembers(material, communities);
  const threads = planThreads(material, communities);
  const plans: CopyPlan[] = [
    ...communityRows(communities),
    ...memberRows(members, communities),
    ...threadRows(threads, (thread) => openingExcerpt(texts, thread)),
    postRows(threads, texts),
    reactionRows(threads),
    ...experienceRows(material, members),
  ];
  for (const plan of plans) await copyRows(client, plan, (rows) => tell(plan.table, rows));
  await markHelpful(client, helpfulPosts(threads));
}

async function markHelpful(client: pg.Client, helpful: readonly Row[]): Promise<void> {
  await client.query('create temporary table helpful (thread_id uuid, post_id uuid) on commit drop');
  await copyRows(client, { table: 'helpful', columns: ['thread_id', 'post_id'], rows: helpful }, () => undefined);
  await client.query(
    `update thread set helpful_post_id = helpful.post_id from helpful where thread.id = helpful.thread_id`,
  );
}
