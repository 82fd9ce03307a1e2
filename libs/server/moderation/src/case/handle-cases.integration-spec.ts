import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

interface Answer {
  readonly results: readonly { readonly id: string; readonly result: string }[];
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}

describe('several cases at once', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());

  const handle = async (
    viewer: Viewer,
    handling: string,
    cases: readonly { id: string; revision: number }[],
    words: Record<string, string> = {},
  ): Promise<Answer> => {
    const { data } = await world.app.run<{ handleCases: Answer }>(
      viewer,
      `mutation ($input: HandleCasesInput!) { handleCases(input: $input) { results { id result } problems { code field } } }`,
      { input: { handling, cases, ...words } },
    );
    return data.handleCases;
  };
  const seen = (id: string, revision: number) => ({ id, revision });
  const states = async (...ids: string[]) =>
    Promise.all(ids.map(async (id) => (await world.stage.show(world.administrator, id))?.state));

  it('are each taken and given back by itself, and what fails with one leaves the others alone', async () => {
    const [one, changed, two] = [await world.reported(), await world.reported(), await world.reported()];
    await world.stage.handle(world.colleague, 'takeCase', changed.id, 1);
    const foreign = await world.stage.thread(world.keeper, world.here);
    await world.stage.report(world.tom, 'THREAD', foreign);
    const own = await world.stage.caseOn(world.colleague, foreign);
    const taken = await handle(world.keeper, 'TAKE', [
      seen(one.id, 1),
      seen(changed.id, 1),
      seen(own.id, 1),
      seen('no id', 1),
      seen(two.id, 1),
      seen(two.id, 1),
    ]);
    expect(taken).toEqual({
      results: [
        { id: one.id, result: 'DONE' },
        { id: changed.id, result: 'CHANGED_MEANWHILE' },
        { id: own.id, result: 'NOT_ALLOWED' },
        { id: 'no id', result: 'NOT_ALLOWED' },
        { id: two.id, result: 'DONE' },
      ],
      problems: [],
    });
    expect(await states(one.id, own.id, two.id)).toEqual(['ASSIGNED', 'NEW', 'ASSIGNED']);
    const released = await handle(world.keeper, 'RELEASE', [seen(one.id, 2), seen(changed.id, 2)]);
    expect(released.results.map(({ result }) => result)).toEqual(['DONE', 'CHANGED_MEANWHILE']);
    expect(await states(one.id, changed.id)).toEqual(['NEW', 'ASSIGNED']);
  });

  it('are kept with one reason, those alone that the moderator holds, and every reporter is answered once', async () => {
    const [mine, also, untaken] = [await world.taken(), await world.taken(), await world.reported()];
    await world.app.runJobs();
    const before = world.mailsTo('Tom_W').length;
    const cases = [seen(mine.id, 2), seen(also.id, 2), seen(untaken.id, 1)];
    const kept = await handle(world.keeper, 'KEEP', cases, {
      rule: 's1',
      reason: 'Nothing here breaks a rule of ours.',
    });
    expect(kept.problems).toEqual([]);
    expect(kept.results.map(({ result }) => result)).toEqual(['DONE', 'DONE', 'CHANGED_MEANWHILE']);
    expect(await states(mine.id, also.id, untaken.id)).toEqual(['DECIDED', 'DECIDED', 'NEW']);
    await world.app.runJobs();
    await world.app.runJobs();
    const mails = world.mailsTo('Tom_W').slice(before);
    expect(mails).toHaveLength(2);
    expect(mails[0]).toContain('breaks no rule');
    expect(mails.join('\n')).not.toMatch(/Amina_L|forty drops|get through the night|migraine/);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['TAKE', {}, ['cases REQUIRED']],
    ['KEEP', { rule: 's1', reason: 'Too short.' }, ['cases REQUIRED', 'reason TOO_SHORT']],
    ['KEEP', { rule: 'c1', reason: 'Nothing here breaks a rule.' }, ['cases REQUIRED', 'rule NOT_IN_LIST']],
    ['KEEP', { rule: '', reason: 'Nothing here breaks a rule.' }, ['cases REQUIRED', 'rule REQUIRED']],
  ])('%s of none is told before anything is done', async (handling, words, expected) => {
    const answer = await handle(world.keeper, handling, [], words);
    expect(answer.results).toEqual([]);
    expect(answer.problems.map(({ code, field }) => `${field} ${code}`)).toEqual(expected);
  });

  it('are at most a page', async () => {
    const many = Array.from({ length: 51 }, (_, index) => seen(`case ${index}`, 1));
    expect(await handle(world.keeper, 'TAKE', many)).toMatchObject({
      results: [],
      problems: [{ code: 'OUT_OF_RANGE' }],
    });
  });

  describe('by a rule of their community', () => {
    const reason = 'I have read each of them: nothing here breaks it.';
    const house = async (en: readonly string[], fr: readonly string[]): Promise<void> => {
      const tree = (items: readonly string[]) =>
        JSON.stringify([{ type: 'list', isOrdered: true, items: items.map((text) => [paragraph(text)]) }]);
      await world.app.database.query(
        `insert into house_rules (community_id, version, text_en, text_fr, tree_en, tree_fr)
         select $1, coalesce(max(version), 0) + 1, 'x', 'x', $2, $3 from house_rules where community_id = $1`,
        [world.here.id, tree(en), tree(fr)],
      );
    };
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
    const offered = async (viewer: Viewer) =>
      (
        await world.app.run<{ bulkRules: { community: { id: string }; rules: unknown[]; isOneByOne: boolean }[] }>(
          viewer,
          `query { bulkRules { community { id slug } rules { id text } isOneByOne } }`,
        )
      ).data.bulkRules;

    it('are kept where all are of it, and told plainly where they are not', async () => {
      await house(['Be kind.', 'No doses.'], ['Restez courtois.', 'Pas de doses.']);
      const [one, two] = [await world.taken(), await world.taken()];
      expect(await offered(world.keeper)).toMatchObject([
        {
          community: { slug: 'migraine' },
          rules: [{ id: 'c1', text: '1. Be kind.' }, { id: 'c2' }],
          isOneByOne: false,
        },
      ]);
      expect(await offered(world.elsewhere)).toEqual([]);
      const words = { rule: 'c2', rulesOf: world.here.id, reason };
      await world.stage.report(world.ines, 'MEMBER', world.tom.memberId);
      const foreign = await world.stage.caseOn(world.administrator, world.tom.memberId);
      await world.stage.handle(world.administrator, 'takeCase', foreign.id, 1);
      const mixed = await handle(world.administrator, 'KEEP', [seen(one.id, 2), seen(foreign.id, 2)], words);
      expect(mixed).toEqual({ results: [], problems: [{ code: 'RULES_OF_ONE_COMMUNITY', field: 'rule' }] });
      const unknown = await handle(world.keeper, 'KEEP', [seen(one.id, 2)], { ...words, rule: 'c3' });
      expect(unknown.problems).toEqual([{ code: 'NOT_IN_LIST', field: 'rule' }]);
      expect(await states(one.id, foreign.id)).toEqual(['ASSIGNED', 'ASSIGNED']);
      const kept = await handle(world.keeper, 'KEEP', [seen(one.id, 2), seen(two.id, 2)], words);
      expect(kept.results.map(({ result }) => result)).toEqual(['DONE', 'DONE']);
      const shown = await world.stage.show(world.keeper, two.id);
      expect(shown?.decisions).toMatchObject([{ action: 'KEEP', rule: '2. No doses.' }]);
    });

    it('are named one by one where the languages have different rules', async () => {
      await house(['Be kind.', 'No doses.'], ['Restez courtois.']);
      const { id } = await world.taken();
      expect(await offered(world.keeper)).toMatchObject([{ rules: [], isOneByOne: true }]);
      const words = { rule: 'c1', rulesOf: world.here.id, reason };
      expect((await handle(world.keeper, 'KEEP', [seen(id, 2)], words)).problems).toEqual([
        { code: 'NOT_IN_LIST', field: 'rule' },
      ]);
    });
  });

  it('of another community are nobody’s to touch', async () => {
    const { id } = await world.reported();
    expect((await handle(world.elsewhere, 'TAKE', [seen(id, 1)])).results).toEqual([{ id, result: 'NOT_ALLOWED' }]);
    expect(await states(id)).toEqual(['NEW']);
  });
});
