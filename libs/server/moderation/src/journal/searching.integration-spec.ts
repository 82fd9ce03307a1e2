import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { Journal, type JournalAction } from '@entraide/server-platform';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

const journalDocument = `query ($filter: JournalFilter, $first: Int! = 50, $after: String) {
  journal(filter: $filter, first: $first, after: $after) {
    nodes { id action subjectKind subjectId path communitySlug communityName actor { pseudonym } }
    pageInfo { hasNextPage endCursor } } }`;
const exportDocument = `query ($filter: JournalFilter, $after: String) {
  journalExport(filter: $filter, after: $after) {
    nodes { id at action actorId subjectKind subjectId communityId detail } pageInfo { hasNextPage endCursor } } }`;

interface Line {
  readonly id: string;
  readonly action: string;
  readonly path: string | null;
  readonly communitySlug: string | null;
  readonly actor: { readonly pseudonym: string } | null;
}
interface Lines {
  readonly nodes: Line[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('searching the journal', () => {
  let world: CaseWorld;
  let caseId: string;
  let threadId: string;

  beforeAll(async () => {
    world = await CaseWorld.start();
    ({ id: caseId, threadId } = await world.taken());
    await world.stage.decide(world.keeper, { id: caseId, revision: 2, action: 'HIDE' });
    await write('thread_locked', '2026-01-31T23:59:59.999Z');
    await write('thread_locked', '2026-02-01T00:00:00Z');
    await write('thread_locked', '2026-02-02T00:00:00Z');
  });
  afterAll(() => world.app.stop());

  const write = (action: JournalAction, at: string): Promise<void> =>
    world.at(new Date(at), () =>
      world.app.database.inTransaction('system', (transaction) =>
        world.app.nest.get(Journal).write(transaction, {
          ...{ action, actorId: world.elsewhere.memberId, communityId: world.here.id },
          subject: { kind: 'thread', id: threadId },
        }),
      ),
    );
  const linesOf = async (filter: Record<string, unknown>, viewer: Viewer = world.administrator): Promise<Lines> => {
    const answer = await world.app.run<{ journal: Lines }>(viewer, journalDocument, { filter });
    expect(answer.statements.length).toBeLessThanOrEqual(2);
    return answer.data.journal;
  };
  const actionsOf = async (filter: Record<string, unknown>): Promise<string[]> =>
    (await linesOf(filter)).nodes.map(({ action }) => action);

  it('goes by what was done, by whom, where, when and to what', async () => {
    expect(await actionsOf({ action: 'CASE_TAKEN' })).toEqual(['CASE_TAKEN']);
    expect(await actionsOf({ actor: 'KEEPER' })).toEqual(['CASE_DECIDED', 'CASE_TAKEN']);
    expect(await actionsOf({ actor: 'nobody_here' })).toEqual([]);
    expect(await actionsOf({ subjectId: caseId, action: 'CASE_OPENED' })).toEqual(['CASE_OPENED']);
    expect(await actionsOf({ communityId: caseId })).toEqual([]);
    expect(await actionsOf({ communityId: world.here.id, actor: 'Elsewhere' })).toHaveLength(3);
  });

  it('has whole days in it, in UTC', async () => {
    expect(await actionsOf({ from: '2026-02-01', to: '2026-02-01' })).toHaveLength(1);
    expect(await actionsOf({ from: '2026-01-31', to: '2026-02-02', actor: 'Elsewhere' })).toHaveLength(3);
  });

  it.each([{ communityId: 'x' }, { subjectId: "'; drop table member" }, { from: 'yesterday' }, { to: '2026-02-31x' }])(
    'finds nothing by what is no value: %j',
    async (filter) => {
      expect(await actionsOf(filter)).toEqual([]);
    },
  );

  it('goes on in pages within what is asked for', async () => {
    const ask = async (after: string | null) =>
      (
        await world.app.run<{ journal: Lines }>(world.administrator, journalDocument, {
          ...{ filter: { actor: 'Elsewhere' }, first: 2, after },
        })
      ).data.journal;
    const one = await ask(null);
    const two = await ask(one.pageInfo.endCursor);
    expect([one.nodes.length, two.nodes.length, two.pageInfo.hasNextPage]).toEqual([2, 1, false]);
    expect(new Set([...one.nodes, ...two.nodes].map(({ id }) => id)).size).toBe(3);
  });

  it('tells where everything stands', async () => {
    const [decided] = (await linesOf({ action: 'CASE_DECIDED' })).nodes;
    expect(decided).toMatchObject({ path: `/moderation/cases/${caseId}`, communitySlug: 'migraine' });
    const [locked] = (await linesOf({ action: 'THREAD_LOCKED' })).nodes;
    expect(locked).toMatchObject({ path: `/threads/${threadId}`, actor: { pseudonym: 'Elsewhere' } });
  });

  it('can be taken along by administrators, which is a line itself, with ids and known words alone', async () => {
    const take = (viewer: Viewer, after: string | null = null) =>
      world.app.run<{ journalExport: { nodes: Record<string, string>[] } } | null>(viewer, exportDocument, {
        ...{ filter: { actor: 'Keeper' }, after },
      });
    const { data } = await take(world.administrator);
    expect(data?.journalExport.nodes.map(({ action }) => action)).toEqual(['case_decided', 'case_taken']);
    const [decided] = data?.journalExport.nodes ?? [];
    expect(JSON.parse(decided?.['detail'] ?? '')).toMatchObject({ decision: 'hide', targetKind: 'thread' });
    expect(JSON.stringify(data)).not.toMatch(/drops|dose|Keeper/);
    expect(await actionsOf({ action: 'JOURNAL_EXPORTED', actor: 'Admin' })).toHaveLength(1);
    for (const viewer of [world.keeper, world.amina]) expect((await take(viewer)).data?.journalExport).toBeUndefined();
    expect(await actionsOf({ action: 'JOURNAL_EXPORTED' })).toHaveLength(1);
  });
});
