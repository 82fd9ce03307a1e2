import { randomUUID } from 'node:crypto';
import { TestApp } from '@entraide/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@entraide/server-platform';
import { Stage, forumFeatures, threadInput } from '../spec/stage.ts';

const start = `mutation ($input: StartThreadInput!) {
  startThread(input: $input) { thread { id slug title replyCount excerpt concepts { name } author { pseudonym } authorRole } problems { code field message } }
}`;
const list = `query ($filter: ThreadFilterInput, $first: Int, $after: String) {
  threads(filter: $filter, first: $first, after: $after) {
    nodes { id title excerpt warnings replyCount isUnanswered isWaiting state author { pseudonym } authorRole community { slug } topic { slug } }
    pageInfo { hasNextPage endCursor } } }`;

interface Listed {
  readonly threads: {
    readonly nodes: readonly {
      readonly id: string;
      readonly excerpt: string | null;
      readonly replyCount: number;
      readonly isUnanswered: boolean;
      readonly isWaiting: boolean;
      readonly state: string;
      readonly warnings: string[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('threads', () => {
  let stage: Stage;
  let communityId: string;
  let topicId: string;
  let elsewhereId: string;
  let foreignTopicId: string;
  let amina: string;
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    communityId = await stage.community('migraine');
    topicId = await stage.topic(communityId, 'nights');
    elsewhereId = await stage.community('elsewhere');
    foreignTopicId = await stage.topic(elsewhereId, 'foreign');
    amina = await stage.member('Amina', communityId, 'caregiver');
  });
  afterAll(() => stage.stop());

  const viewer = (id: string) => stage.app.viewer(id);
  const idsOf = async (filter: object, as = stage.app.visitor()): Promise<string[]> => {
    const answer = await stage.app.run<Listed>(as, list, { filter, first: 50 });
    return answer.data.threads.nodes.map((node) => node.id);
  };

  describe('starting one', () => {
    it('takes at most 12 statements and shows what was written', async () => {
      const input = threadInput({
        communityId,
        topicId,
        conceptIds: [stage.conditionId],
        text: `**${'word '.repeat(60).trim()}**`,
      });
      const answer = await stage.app.run<{ startThread: { thread: Record<string, unknown> } }>(
        await viewer(amina),
        start,
        { input },
      );
      expect(answer.data.startThread).toMatchObject({
        thread: {
          slug: 'how-do-you-get-through-the-night',
          replyCount: 0,
          concepts: [{ name: 'Migraine' }],
          author: { pseudonym: 'Amina' },
          authorRole: 'CAREGIVER',
        },
        problems: [],
      });
      const excerpt = String(answer.data.startThread.thread['excerpt']);
      expect(excerpt.length).toBeLessThanOrEqual(200);
      expect(excerpt).toMatch(/^word .*…$/);
      expect(answer.statements.length).toBeLessThanOrEqual(12);
    });

    it('makes one thread of a retried request', async () => {
      const input = threadInput({ communityId, topicId });
      const [first, second] = await Promise.all(
        [1, 2].map(async () =>
          stage.app.run<{ startThread: { thread: { id: string } } }>(await viewer(amina), start, { input }),
        ),
      );
      expect(second?.data.startThread.thread.id).toBe(first?.data.startThread.thread.id);
      const rows = await stage.app.database.query(`select 1 from post where thread_id = $1`, [
        first?.data.startThread.thread.id,
      ]);
      expect(rows).toHaveLength(1);
    });

    it.each<[string, Record<string, unknown>, string, string | null]>([
      ['a title of 7 characters', { title: ' 1234567 ' }, 'TOO_SHORT', 'title'],
      ['a title of 151 characters', { title: 'x'.repeat(151) }, 'TOO_LONG', 'title'],
      ['a text of 19 characters', { text: 'x'.repeat(19) }, 'TOO_SHORT', 'text'],
      ['a text of 20,001 characters', { text: 'x'.repeat(20_001) }, 'TOO_LONG', 'text'],
      ['mark-up without a word', { text: '---\n\n'.repeat(10) }, 'REQUIRED', 'text'],
      ['a private thread', { visibility: 'ONLY_ME' }, 'NOT_IN_LIST', 'visibility'],
      ['an unknown concept', { conceptIds: [randomUUID()] }, 'NOT_IN_LIST', 'conceptIds'],
      ['six concepts', { conceptIds: Array.from({ length: 6 }, () => randomUUID()) }, 'OUT_OF_RANGE', 'conceptIds'],
      ['no idempotency key', { idempotencyKey: 'again' }, 'INCONSISTENT', 'idempotencyKey'],
      ['no topic at all', { topicId: 'nights' }, 'NOT_FOUND', null],
    ])('refuses %s', async (_, traits, code, field) => {
      const input = threadInput({ communityId, topicId, ...traits });
      const answer = await stage.app.run(await viewer(amina), start, { input });
      expect(answer.data).toEqual({
        startThread: { thread: null, problems: [{ code, field, message: expect.any(String) }] },
      });
    });

    it('refuses a topic of another community under one’s own', async () => {
      const input = threadInput({ communityId, topicId: foreignTopicId });
      const answer = await stage.app.run(await viewer(amina), start, { input });
      expect(answer.data).toMatchObject({ startThread: { thread: null, problems: [{ code: 'NOT_FOUND' }] } });
    });

    it.each<[string, () => Promise<string>, string]>([
      ['no member of the community', () => stage.member('Outsider'), 'NOT_A_MEMBER'],
      ['a moderator of another one', () => stage.moderator('Mod_Elsewhere', elsewhereId), 'NOT_A_MEMBER'],
    ])('refuses %s', async (_, makeMember, code) => {
      const input = threadInput({ communityId, topicId });
      const answer = await stage.app.run(await viewer(await makeMember()), start, { input });
      expect(answer.data).toMatchObject({ startThread: { thread: null, problems: [{ code }] } });
    });

    it('asks visitors to sign in', async () => {
      const answer = await stage.app.run(stage.app.visitor(), start, { input: threadInput({ communityId, topicId }) });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    });

    it('keeps scripts as words', async () => {
      const text = '<script>alert(1)</script> [here](javascript:alert(1)) and some more words';
      const id = await stage.startThread(amina, { communityId, topicId, text });
      const [row] = await stage.app.database.query<{ tree: unknown }>(`select tree from post where thread_id = $1`, [
        id,
      ]);
      expect(JSON.stringify(row?.tree)).not.toMatch(/"type":"(html|link)"/);
    });
  });

  describe('the list', () => {
    it('costs one statement, whether it holds 1 or 50', async () => {
      for (let count = 0; count < 50; count += 1) await stage.startThread(amina, { communityId, topicId });
      const few = await stage.app.run<Listed>(stage.app.visitor(), list, { first: 1 });
      const many = await stage.app.run<Listed>(stage.app.visitor(), list, { first: 50 });
      expect([few.data.threads.nodes.length, many.data.threads.nodes.length]).toEqual([1, 50]);
      expect([few.statements.length, many.statements.length]).toEqual([1, 1]);
    });

    it('gives no page twice or never while new threads arrive', async () => {
      const ada = await stage.member('Ada', communityId);
      const clock = stage.app.nest.get(Clock);
      for (let minute = 0; minute < 7; minute += 1) {
        await clock.runAt(new Date(Date.UTC(2026, 0, 1, 10, minute)), () =>
          stage.startThread(ada, { communityId, topicId }),
        );
      }
      const expected = await idsOf({ authorId: ada });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: Listed = (
          await stage.app.run<Listed>(stage.app.visitor(), list, { filter: { authorId: ada }, first: 3, after })
        ).data;
        seen.push(...answer.threads.nodes.map((node) => node.id));
        after = answer.threads.pageInfo.hasNextPage ? answer.threads.pageInfo.endCursor : null;
        await stage.startThread(ada, { communityId, topicId });
      } while (after !== null);
      expect(seen).toEqual(expected);
      expect(seen).toHaveLength(7);
    });

    it('is moved by replies and says who still waits', async () => {
      const clock = stage.app.nest.get(Clock);
      const asker = await stage.member('Asker', communityId);
      const old = await clock.runAt(new Date(Date.now() - 25 * 3_600_000), () =>
        stage.startThread(asker, { communityId, topicId }),
      );
      const young = await stage.startThread(asker, { communityId, topicId });
      const talk = await stage.startThread(asker, { communityId, topicId, kind: 'NEWS' });
      expect(await idsOf({ authorId: asker, isUnanswered: true })).toEqual([young, old]);
      const before = await stage.app.run<Listed>(stage.app.visitor(), list, { filter: { authorId: asker } });
      expect(before.data.threads.nodes.map((n) => [n.id, n.isUnanswered, n.isWaiting])).toEqual([
        [talk, false, false],
        [young, true, false],
        [old, true, true],
      ]);
      await stage.reply(amina, old);
      await stage.app.runJobs();
      expect(await idsOf({ authorId: asker, isUnanswered: true })).toEqual([young]);
      const after = await stage.app.run<Listed>(stage.app.visitor(), list, { filter: { authorId: asker } });
      expect(after.data.threads.nodes[0]).toMatchObject({ id: old, replyCount: 1, isUnanswered: false });
    });

    it('counts replies before the job has run', async () => {
      const id = await stage.startThread(amina, { communityId, topicId });
      await stage.reply(amina, id);
      const answer = await stage.app.run<Listed>(stage.app.visitor(), list, { filter: { authorId: amina }, first: 50 });
      expect(answer.data.threads.nodes.find((node) => node.id === id)).toMatchObject({ replyCount: 1 });
    });

    it('shows no words behind a content warning, nor of a deleted opening post', async () => {
      const warned = await stage.startThread(amina, { communityId, topicId, warnings: ['DEATH'] });
      const emptied = await stage.startThread(amina, { communityId, topicId });
      await stage.setState('post', await stage.openingOf(emptied), 'deleted');
      const answer = await stage.app.run<Listed>(stage.app.visitor(), list, { filter: { authorId: amina }, first: 50 });
      const nodeOf = (id: string) => answer.data.threads.nodes.find((node) => node.id === id);
      expect(nodeOf(warned)).toMatchObject({ excerpt: null, warnings: ['DEATH'] });
      expect(nodeOf(emptied)).toMatchObject({ excerpt: null, warnings: [] });
    });

    it('filters by community, topic and concept together', async () => {
      const about = await stage.startThread(amina, { communityId, topicId, conceptIds: [stage.conditionId] });
      const other = await stage.startThread(amina, { communityId, topicId });
      const found = await idsOf({ communityId, topicId, conceptId: stage.conditionId });
      expect([found.includes(about), found.includes(other)]).toEqual([true, false]);
      expect(await idsOf({ communityId: elsewhereId })).toEqual([]);
      expect(await idsOf({ communityId: "x' or 'x'='x" })).toEqual([]);
    });
  });

  it('previews Markdown as the tree it becomes', async () => {
    const answer = await stage.app.run(await viewer(amina), `query { previewText(text: "*well* <b>") }`);
    expect(answer.data).toEqual({
      previewText: [
        {
          type: 'paragraph',
          children: [
            { type: 'emphasis', children: [{ type: 'text', text: 'well' }] },
            { type: 'text', text: ' <b>' },
          ],
        },
      ],
    });
  });
});
