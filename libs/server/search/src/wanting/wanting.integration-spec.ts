import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember, makeModerator } from '@entraide/testing';
import { SearchQuery } from '../finding/search.query.ts';
import { engines, settle, tellWhatIsLeftOut } from '../spec/engines.spec-support.ts';
import { type Searched, addCommunity, addConcept, searchDocument, searchFeatures, startThread } from '../spec/scene.ts';
import { CountWantedQuestion } from './count-wanted-question.command.ts';
import { ForgetWantedJob } from './forget-wanted.job.ts';

interface Wanted {
  wantedQuestions: {
    isCounting: boolean;
    questions: {
      id: string;
      text: string;
      language: string;
      peopleThisMonth: number;
      peopleInAll: number;
      near: { name: string; concept: { id: string } }[];
    }[];
  };
}

const list = `{ wantedQuestions { isCounting questions { id text language peopleThisMonth peopleInAll near { name concept { id } } } } }`;
const dismiss = `mutation D($id: ID!) { dismissWantedQuestion(id: $id) { id problems { code } } }`;
const tables = ['search_wanted', 'search_wanted_people', 'search_wanted_asker', 'search_wanted_secret'];

tellWhatIsLeftOut('questions without result');

describe.each(engines)('questions without result, on %s', (_engine, open) => {
  let app: TestApp;
  let server: Awaited<ReturnType<typeof open>>;
  let ada: MemberViewer;
  let people: MemberViewer[];
  let migraine: string;

  beforeAll(async () => {
    server = await open();
    app = await TestApp.start(searchFeatures, server.settings);
    migraine = await addConcept(app, 'condition', 'migraine', { label: 'Migraine' }, { label: 'Migraine' });
    const place = await addCommunity(app, 'migraine', [migraine]);
    ada = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
    people = [];
    for (let n = 0; n < 6; n += 1)
      people.push(await app.viewer(await addMember(app, `Member${n}`, { language: 'fr' })));
    await startThread(app, ada, place, { title: 'A first question', text: 'So that there is something to be found.' });
    await settle(app);
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const ask = (viewer: Viewer, text: string, more: object = {}, door: 'page' | 'api' = 'page') =>
    app.run<Searched>(viewer, searchDocument, { text, ...more }, door);
  const member = (n: number): MemberViewer => people[n] as MemberViewer;
  const asking = async (text: string, count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) await ask(member(n), text);
  };
  const wanted = async (): Promise<Wanted['wantedQuestions']> =>
    (await app.run<Wanted>(ada, list)).data.wantedQuestions;
  const texts = async (): Promise<string[]> => (await wanted()).questions.map(({ text }) => text);
  const stored = async (): Promise<string> =>
    app.database.inTransaction('system', async (transaction) => {
      const rows = [];
      for (const table of tables) rows.push(...(await transaction.query(`select t::text as row from ${table} t`)));
      return JSON.stringify(rows);
    });

  it('cannot be read before a third person asks, and nothing readable is stored until then', async () => {
    await asking('brain zaps', 2);
    await ask(member(1), 'Brain zap?');
    expect(await texts()).toEqual([]);
    expect(await stored()).not.toMatch(/brain|zap/i);
    await ask(member(2), 'Brain Zaps!');
    const [question] = (await wanted()).questions;
    expect(question).toMatchObject({ text: 'brain zaps', language: 'FR', peopleThisMonth: 3, peopleInAll: 3 });
  });

  it('hold nobody: neither ids nor what could be compared across questions', async () => {
    await asking('zorblax', 3);
    await asking('zorblix', 3);
    const rows = await stored();
    for (const { memberId, pseudonym } of people) {
      expect(rows).not.toContain(memberId);
      expect(rows).not.toContain(pseudonym);
    }
    const [row] = await app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `select count(*) = count(distinct asker) as "areDistinct", count(distinct month)::integer as months from search_wanted_asker`,
      ),
    );
    expect(row).toEqual({ areDistinct: true, months: 1 });
    const columns = await app.database.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = any($1::text[]) and data_type like 'timestamp%'`,
      [tables],
    );
    expect(columns).toEqual([]);
  });

  it.each([
    ['words of despair', 'envie de mourir xqz'],
    ['an address', 'qzx@example.org'],
    ['a telephone number', 'qzx 06 12 34 56'],
    ['a sentence', 'qzxa qzxb qzxc qzxd qzxe qzxf qzxg'],
  ])('are not counted with %s', async (_what, text) => {
    const before = await stored();
    await asking(text, 4);
    expect(await stored()).toBe(before);
  });

  it('are counted when they are asked, not while they are typed, tried out, narrowed or asked by programs', async () => {
    const before = await stored();
    for (let n = 0; n < 4; n += 1) {
      await app.run(member(n), `query T($text: String!) { searchSuggestions(text: $text) { total } }`, {
        text: 'qwxz',
      });
      await app.nest.get(SearchQuery).execute(member(n), { text: 'qwxz', first: 10 });
      await ask(member(n), 'qwxz', { filter: { kinds: ['CONVERSATION'] } });
      await ask(member(n), 'qwxz', {}, 'api');
      await ask(member(n), 'migraine');
    }
    expect(await stored()).toBe(before);
  });

  it('count a visitor once, and visitors of another process as no further people', async () => {
    const counting = app.nest.get(CountWantedQuestion);
    const nothing = (await ask(app.visitor(), 'plumbuzz')).data.search;
    const visits = (clientKey: string) =>
      counting.noteAnswer({ viewer: app.visitor(), door: 'page', clientKey }, { text: 'plumbuzz' }, {
        ...nothing,
        state: 'answered',
      } as never);
    for (const key of ['test', 'test', 'b']) await visits(key);
    expect(await texts()).not.toContain('plumbuzz');
    const other = app.nest.get(CountWantedQuestion);
    const runs = other as unknown as { visitorsOfThisRun: string };
    const run = runs.visitorsOfThisRun;
    runs.visitorsOfThisRun = '11111111-1111-4111-8111-111111111111';
    for (const key of ['d', 'e']) await visits(key);
    expect(await texts()).not.toContain('plumbuzz');
    runs.visitorsOfThisRun = run;
    await visits('c');
    expect(await texts()).toContain('plumbuzz');
  });

  it('cost two statements at most beside the search, and the list the same for one and many', async () => {
    const first = await ask(member(0), 'costly qwerty');
    const again = await ask(member(1), 'costly qwerty');
    expect(again.statements.length).toBe(first.statements.length);
    const third = await ask(member(2), 'costly qwerty');
    expect(third.statements.length).toBe(first.statements.length + 1);
    expect((await app.run(ada, list)).statements.length).toBeLessThanOrEqual(3);
  });

  it('name what in the catalogue is written nearly so', async () => {
    await asking('migrainology', 3);
    const question = (await wanted()).questions.find(({ text }) => text === 'migrainology');
    expect(question?.near).toEqual([{ name: 'Migraine', concept: { id: migraine } }]);
  });

  it('are dismissed with their words, and do not come back while they are asked', async () => {
    await asking('dismissable', 3);
    const { id } = (await wanted()).questions.find(({ text }) => text === 'dismissable') as { id: string };
    expect((await app.run(ada, dismiss, { id })).data).toEqual({ dismissWantedQuestion: { id, problems: [] } });
    expect(await stored()).not.toContain('dismissable');
    await asking('dismissable', 5);
    expect(await texts()).not.toContain('dismissable');
    for (const gone of [id, 'x']) {
      expect((await app.run(ada, dismiss, { id: gone })).data).toMatchObject({
        dismissWantedQuestion: { id: null, problems: [{ code: 'NOT_FOUND' }] },
      });
    }
  });

  it('forget who asked with the month, and go after ninety days', async () => {
    const at = <T>(date: string, work: () => Promise<T>): Promise<T> => app.nest.get(Clock).runAt(new Date(date), work);
    const clean = (date: string) => at(date, () => app.nest.get(ForgetWantedJob).handle());
    const count = async (table: string): Promise<number> =>
      app.database.inTransaction(
        'system',
        async (transaction) => (await transaction.query(`select 1 from ${table}`)).length,
      );
    await at('2041-03-30T12:00:00Z', () => asking('aging words', 3));
    await clean('2041-04-01T03:23:00Z');
    expect([await count('search_wanted_asker'), await count('search_wanted_secret')]).toEqual([0, 1]);
    await at('2041-04-02T12:00:00Z', () => asking('aging words', 2));
    const seen = await at('2041-04-03T12:00:00Z', wanted);
    expect(seen.questions).toMatchObject([{ text: 'aging words', peopleThisMonth: 2, peopleInAll: 5 }]);
    await clean('2041-05-31T03:23:00Z');
    expect((await at('2041-05-31T04:00:00Z', wanted)).questions).toMatchObject([
      { peopleThisMonth: 0, peopleInAll: 2 },
    ]);
    await clean('2041-07-01T03:23:00Z');
    expect([await count('search_wanted'), await count('search_wanted_people')]).toEqual([0, 0]);
  });

  it('are for administrators, also in the database itself', async () => {
    const moderatorId = await addMember(app, 'Moderator');
    await makeModerator(app, moderatorId, (await addCommunity(app, 'elsewhere')).communityId);
    const moderator = await app.viewer(moderatorId);
    await asking('only two of them', 2);
    await asking('read by curators', 3);
    for (const [viewer, code] of [
      [app.visitor(), 'UNAUTHENTICATED'],
      [member(0), 'NOT_FOUND'],
      [moderator, 'NOT_FOUND'],
    ] as const) {
      for (const [document, variables] of [
        [list, {}],
        [dismiss, { id: moderatorId }],
      ] as const) {
        expect((await app.run(viewer, document, variables)).errors?.[0]?.extensions?.['code']).toBe(code);
      }
    }
    const rowsFor = (viewer: Viewer | 'system', table: string) =>
      app.database.inTransaction(
        viewer,
        async (transaction) => (await transaction.query(`select 1 from ${table}`)).length,
      );
    for (const table of tables) {
      expect(await app.database.query(`select 1 from ${table}`)).toEqual([]);
      for (const viewer of [app.visitor(), member(0), moderator]) expect(await rowsFor(viewer, table)).toBe(0);
    }
    expect([await rowsFor('system', 'search_wanted'), await rowsFor(ada, 'search_wanted')]).toEqual([2, 1]);
    expect([await rowsFor(ada, 'search_wanted_asker'), await rowsFor(ada, 'search_wanted_secret')]).toEqual([0, 0]);
  });
});

describe('questions without result, when they are not counted', () => {
  it('leave nothing', async () => {
    const app = await TestApp.start(searchFeatures, { COUNT_UNANSWERED_SEARCHES: 'no' });
    try {
      for (let n = 0; n < 3; n += 1) {
        await app.run(await app.viewer(await addMember(app, `Member${n}`)), searchDocument, { text: 'brain zaps' });
      }
      const rows = await app.database.inTransaction('system', (transaction) =>
        transaction.query(`select 1 from search_wanted`),
      );
      expect(rows).toEqual([]);
      const ada = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
      expect((await app.run(ada, list)).data).toEqual({ wantedQuestions: { isCounting: false, questions: [] } });
    } finally {
      await app.stop();
    }
  });
});
