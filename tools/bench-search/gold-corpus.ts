import { onDatabase } from '../bench/bench-database.ts';
import type { BaselineText } from './bm25.ts';
import { type DemoKeys, readDemoKeys } from './gold-set.ts';

interface DocumentRow {
  readonly kind: string;
  readonly id: string;
  readonly thread_id: string | null;
  readonly names: string[];
  readonly texts: { title: string; body: string }[];
}

/** What the gold set's keys stand for in a database. */
export interface GoldCorpus {
  readonly demo: DemoKeys;
  /** Key of a thing by its id: a thread's for its replies as well. */
  readonly keyOf: (id: string) => string | undefined;
  readonly communityIds: readonly string[];
  /** The very texts and names that the engines hold. */
  readonly texts: readonly BaselineText[];
}

/** @throws when the database holds other things than the demo community and the catalogue */
export async function readGoldCorpus(url: string): Promise<GoldCorpus> {
  const demo = readDemoKeys();
  return onDatabase(url, async (client) => {
    const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows;
    const threads = await rows<{ id: string; title: string }>(`select id, title from thread`);
    const concepts = await rows<{ id: string; kind: string; slug: string }>(`select id, kind, slug from concept`);
    const communities = await rows<{ id: string; slug: string }>(`select id, slug from community`);
    const experiences = await rows<{ id: string; pseudonym: string; treatment: string; purpose: string }>(
      `select e.id, m.pseudonym, t.slug as treatment, p.slug as purpose from experience e
       join member m on m.id = e.author_id
       join concept t on t.id = e.treatment_id join concept p on p.id = e.purpose_id`,
    );
    const entries = new Map(demo.experiences.map((e) => [`${e.pseudonym}/${e.treatment}/${e.purpose}`, e.key]));
    const keys = new Map<string, string | undefined>([
      ...threads.map(({ id, title }) => [id, demo.threads.get(title)] as const),
      ...concepts.map(({ id, kind, slug }) => [id, `${kind}:${slug}`] as const),
      ...communities.map(({ id, slug }) => [id, `community:${slug}`] as const),
      ...experiences.map((e) => [e.id, entries.get(`${e.pseudonym}/${e.treatment}/${e.purpose}`)] as const),
    ]);
    const documents = await rows<DocumentRow>(`select kind, id, thread_id, names, texts from search_document`);
    const texts = documents.map((row) => ({ key: keys.get(row.thread_id ?? row.id) ?? row.id, text: textOf(row) }));
    const unknown = texts.filter(({ key }) => !key.includes(':')).length;
    if (unknown > 0) throw new Error(`${unknown} documents are not of the demo community.`);
    return { demo, keyOf: (id) => keys.get(id), communityIds: communities.map(({ id }) => id), texts };
  });
}

const textOf = ({ names, texts }: DocumentRow): string =>
  [...names, ...texts.flatMap(({ title, body }) => [title, body])].join(' ');
