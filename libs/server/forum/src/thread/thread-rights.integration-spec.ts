import { TestApp } from '@entraide/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Stage, forumFeatures } from '../spec/stage.ts';

const list = `query ($filter: ThreadFilterInput, $first: Int, $after: String) {
  threads(filter: $filter, first: $first, after: $after) {
    nodes { id title excerpt warnings replyCount isUnanswered isWaiting state author { pseudonym } authorRole community { slug } topic { slug } }
    pageInfo { hasNextPage endCursor } } }`;
const read = `query ($id: ID!) { thread(id: $id) { id state viewerCanReply replyObstacle concepts { slug } } }`;

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

describe('rights to threads', () => {
  let stage: Stage;
  let communityId: string;
  let topicId: string;
  let elsewhereId: string;
  let amina: string;
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    communityId = await stage.community('migraine');
    topicId = await stage.topic(communityId, 'nights');
    elsewhereId = await stage.community('elsewhere');
    amina = await stage.member('Amina', communityId, 'caregiver');
  });
  afterAll(() => stage.stop());

  const viewer = (id: string) => stage.app.viewer(id);
  const idsOf = async (filter: object, as = stage.app.visitor()): Promise<string[]> => {
    const answer = await stage.app.run<Listed>(as, list, { filter, first: 50 });
    return answer.data.threads.nodes.map((node) => node.id);
  };

  describe('who finds a thread', () => {
    it.each(['PUBLIC', 'MEMBERS', 'COMMUNITY'] as const)(
      'that is written for %s, by id and in lists',
      async (visibility) => {
        const author = await stage.member(`Author_${visibility}`, communityId);
        const id = await stage.startThread(author, { communityId, topicId, visibility });
        const readers = {
          visitor: stage.app.visitor(),
          member: await viewer(await stage.member(`Member_${visibility}`)),
          belonging: await viewer(amina),
          elsewhere: await viewer(await stage.moderator(`Elsewhere_${visibility}`, elsewhereId)),
          moderator: await viewer(await stage.moderator(`Moderator_${visibility}`, communityId)),
          administrator: await viewer(stage.administratorId),
        };
        const outsiders = { PUBLIC: [], MEMBERS: ['visitor'], COMMUNITY: ['visitor', 'member', 'elsewhere'] }[
          visibility
        ];
        for (const [name, reader] of Object.entries(readers)) {
          const isReader = !(outsiders as string[]).includes(name);
          const answer = await stage.app.run<{ thread: object | null }>(reader, read, { id });
          expect([name, answer.data.thread !== null]).toEqual([name, isReader]);
          expect([name, await idsOf({ authorId: author }, reader)]).toEqual([name, isReader ? [id] : []]);
        }
      },
    );

    it.each([
      ['hidden', ['author', 'moderator', 'administrator']],
      ['removed', ['moderator', 'administrator']],
      ['deleted', []],
    ])('that is %s', async (state, found) => {
      const author = await stage.member(`Author_${state}`, communityId);
      const id = await stage.startThread(author, { communityId, topicId });
      await stage.setState('thread', id, state);
      const readers = {
        visitor: stage.app.visitor(),
        belonging: await viewer(amina),
        author: await viewer(author),
        elsewhere: await viewer(await stage.moderator(`Elsewhere_${state}`, elsewhereId)),
        moderator: await viewer(await stage.moderator(`Moderator_${state}`, communityId)),
        administrator: await viewer(stage.administratorId),
      };
      for (const [name, reader] of Object.entries(readers)) {
        const isFound = (found as string[]).includes(name);
        const answer = await stage.app.run<{ thread: { state: string } | null }>(reader, read, { id });
        expect([name, answer.data.thread?.state ?? null]).toEqual([name, isFound ? state.toUpperCase() : null]);
        expect([name, await idsOf({ authorId: author }, reader)]).toEqual([name, isFound ? [id] : []]);
      }
    });

    it('says to each what stands in the way of a reply', async () => {
      const id = await stage.startThread(amina, { communityId, topicId });
      const obstacleOf = async (reader: ReturnType<Stage['app']['visitor']>) =>
        (await stage.app.run<{ thread: { replyObstacle: string | null } }>(reader, read, { id })).data.thread
          .replyObstacle;
      expect(await obstacleOf(stage.app.visitor())).toBe('SIGN_IN_NEEDED');
      expect(await obstacleOf(await viewer(await stage.member('Passer_by')))).toBe('NOT_A_MEMBER');
      expect(await obstacleOf(await viewer(amina))).toBeNull();
      await stage.app.database.query(`update thread set is_locked = true where id = $1`, [id]);
      expect(await obstacleOf(await viewer(amina))).toBe('LOCKED');
    });
  });
});
