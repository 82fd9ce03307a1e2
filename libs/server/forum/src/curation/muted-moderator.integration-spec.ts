import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { CurationScene } from '../spec/curation-scene.ts';
import { Stage, forumFeatures, topicInput, topicTexts } from '../spec/stage.ts';

interface Answer {
  readonly answer: { readonly problems: readonly { readonly code: string }[] };
}

const resource = { title: 'A leaflet on sleep', url: 'https://example.org/sleep', language: 'EN' };
const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { problems { code } } }`;
const tending = `mutation ($id: ID!) { answer: checkTopicResource(id: $id, revision: 1) { problems { code } } }`;
const restoring = `mutation ($id: ID!) { answer: restoreTopicVersion(topicId: $id, version: 1, revision: 1) { problems { code } } }`;

describe('a moderator who is muted in the community', () => {
  let scene: CurationScene;
  let stage: Stage;
  let muted: MemberViewer;
  let resourceId: string;
  beforeAll(async () => {
    scene = await CurationScene.on(await Stage.on(await TestApp.start(forumFeatures)));
    ({ stage } = scene);
    const { moderator, communityId, topicId } = scene.scene;
    const [row] = await stage.app.database.query<{ id: string }>(
      `insert into topic_resource (id, topic_id, title, url, language, note, position, checked_on, created_at)
       values (uuidv7(), $1, 'A leaflet', 'https://example.org', 'en', '', 1, now()::date, now()) returning id`,
      [topicId],
    );
    resourceId = (row as { id: string }).id;
    await stage.app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `insert into member_sanction (member_id, decision_id, kind, community_id, starts_at, ends_at)
         values ($1, $2, 'mute', $3, now() - interval '1 day', now() + interval '1 day')`,
        [moderator, randomUUID(), communityId],
      ),
    );
    muted = await stage.app.viewer(moderator);
  });
  afterAll(() => stage.stop());

  const codesOf = async (source: string, variables: Record<string, unknown>): Promise<string[]> =>
    (await stage.app.run<Answer>(muted, source, variables)).data.answer.problems.map(({ code }) => code);

  it('writes no text of the office that members read', async () => {
    const { communityId, topicId } = scene.scene;
    const idempotencyKey = randomUUID();
    const refused = [
      await codesOf(mutation('createTopic', 'CreateTopicInput'), {
        input: topicInput({ communityId, slug: 'new-one' }),
      }),
      await codesOf(mutation('updateTopic', 'UpdateTopicInput'), {
        input: { id: topicId, revision: 1, ...topicTexts(), summaryEn: 'Said all the same.' },
      }),
      await codesOf(restoring, { id: topicId }),
      await codesOf(mutation('addTopicResource', 'AddTopicResourceInput'), {
        input: { idempotencyKey, topicId, ...resource },
      }),
      await codesOf(mutation('changeTopicResource', 'ChangeTopicResourceInput'), {
        input: { id: resourceId, revision: 1, ...resource },
      }),
    ];
    expect(refused).toEqual(refused.map(() => ['MUTED_HERE']));
  });

  it('gives no thread a title, and arranges threads without words', async () => {
    const threadId = await scene.scene.newThread();
    const postId = await stage.reply(scene.scene.luc, threadId);
    expect(await scene.codes('retitleThread', { threadId, title: 'Said in a title' }, muted)).toEqual(['MUTED_HERE']);
    const split = { idempotencyKey: randomUUID(), threadId, postIds: [postId], title: 'Said in a title' };
    const input = { ...split, topicId: scene.scene.topicId, kind: 'QUESTION' };
    expect(await scene.codes('splitThread', { input }, muted)).toEqual(['MUTED_HERE']);
    await scene.done('pinThread', { input: { threadId, place: 'TOPIC' } }, muted);
    await scene.done('lockThread', { threadId, isLocked: true }, muted);
    expect(await codesOf(tending, { id: resourceId })).toEqual([]);
  });
});
