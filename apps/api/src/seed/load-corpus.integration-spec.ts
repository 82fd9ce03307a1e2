import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '@entraide/server-platform';
import { type TestDatabase, createTestDatabase } from '@entraide/testing';
import pg from 'pg';
import { features } from '../features.ts';
import { CorpusIsThere, type LoadPlan, loadCorpus } from './load-corpus.ts';
import { readSourceTexts } from './source-texts.ts';

const size = { communities: 3, members: 40, threads: 60, posts: 400, experiences: 90 };

describe('loading the corpus', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let plan: LoadPlan;
  const counted = new Map<string, number>();
  const tell = (table: string, rows: number): void => void counted.set(table, (counted.get(table) ?? 0) + rows);
  const rowsOf = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];

  beforeAll(async () => {
    database = await createTestDatabase(features);
    client = new pg.Client(database.url);
    await client.connect();
    await client.query(`
      insert into concept (kind, slug, label_en, label_fr, treatment_kind, source)
      select kind, kind || n, kind || ' ' || n, kind || ' numéro ' || n, case kind when 'treatment' then 'medicine' end, 'starter'
      from unnest(array['condition', 'symptom', 'treatment']) kind, generate_series(1, 12) n`);
    plan = { databaseUrl: database.url, size, texts: readSourceTexts('/nowhere'), again: false };
    await loadCorpus(plan, tell);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const fingerprint = (): Promise<{ table: string; digest: string }[]> =>
    rowsOf(`
      select 'post' as table, md5(string_agg(id::text || author_id || text, '' order by id)) as digest from post
      union all select 'thread', md5(string_agg(id::text || title || reply_count, '' order by id)) from thread
      union all select 'reaction', md5(string_agg(post_id::text || kind || member_id, '' order by post_id, kind, member_id)) from reaction
      union all select 'experience', md5(string_agg(id::text || narrative || effectiveness, '' order by id)) from experience`);

  it('makes exactly as much as was asked for, and tells it', async () => {
    const [counts] = await rowsOf(`
      select (select count(*)::int from community) as communities, (select count(*)::int from member) as members,
             (select count(*)::int from thread) as threads, (select count(*)::int from post) as posts,
             (select count(*)::int from experience) as experiences`);
    expect(counts).toEqual(size);
    expect(counted.get('post')).toBe(size.posts);
  });

  it('marks everything as synthetic', async () => {
    for (const table of ['community', 'member', 'thread', 'experience'])
      expect(await rowsOf(`select distinct origin from ${table}`)).toEqual([{ origin: 'synthetic' }]);
    expect(await rowsOf(`select slug from community where slug not like 'synthetic-%'`)).toEqual([]);
  });

  it('keeps the tree that parsing the text gives', async () => {
    const posts = await rowsOf<{ text: string; tree: unknown }>('select text, tree from post');
    for (const post of posts) expect(post.tree).toEqual(parseMarkdown(post.text));
  });

  it('asks again about every experience, and some answer', async () => {
    const [counts] = await rowsOf(
      `select count(*)::int as asked, count(answered_at)::int as answered from experience_follow_up`,
    );
    expect(counts).toMatchObject({ asked: 3 * size.experiences });
    expect((counts as { answered: number }).answered).toBeGreaterThan(0);
  });

  it('counts replies and last answers as they are', async () => {
    const wrong = await rowsOf(`
      select thread.id from thread join post on post.thread_id = thread.id group by thread.id
      having thread.reply_count <> count(*) - 1 or thread.last_posted_at <> max(post.created_at)
          or thread.created_at <> min(post.created_at) or count(*) filter (where is_opening) <> 1`);
    expect(wrong).toEqual([]);
  });

  it('fills the counters that pages show', async () => {
    const wrong = await rowsOf(`
      select id from thread where entraide_count('thread.replies', id) <> reply_count
      union all select id from community where entraide_count('community.threads', id) <>
        (select count(*) from thread where community_id = community.id)
      union all select id from community where entraide_count('community.members', id) <>
        (select count(*) from membership where community_id = community.id)`);
    expect(wrong).toEqual([]);
  });

  it('lets only members of a community write there', async () => {
    const strangers = await rowsOf(`
      select id from post where not exists (
        select 1 from membership where member_id = post.author_id and membership.community_id = post.community_id)`);
    expect(strangers).toEqual([]);
  });

  it('refuses to load twice and changes nothing then', async () => {
    const before = await fingerprint();
    await expect(loadCorpus(plan, tell)).rejects.toThrow(CorpusIsThere);
    expect(await fingerprint()).toEqual(before);
  });

  it('makes the same corpus again, and removes only what is synthetic', async () => {
    await client.query(`insert into member (pseudonym, pseudonym_key, language) values ('Amina', 'amina', 'fr')`);
    const before = await fingerprint();
    await loadCorpus({ ...plan, again: true }, tell);
    expect(await fingerprint()).toEqual(before);
    expect(await rowsOf(`select pseudonym from member where origin = 'person'`)).toEqual([{ pseudonym: 'Amina' }]);
  });
});
