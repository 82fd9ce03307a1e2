import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { Stage, forumFeatures, topicInput, topicTexts } from '../spec/stage.ts';

const read = `query ($community: String!, $slug: String!) { topic(communitySlug: $community, slug: $slug) {
  id title summary isArchived community { slug } source { summaryEn revision } viewerCanArrange viewerCanStartThread } }`;
const create = `mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id slug summary } problems { code field } } }`;
const update = `mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { title isArchived summary source { revision } } problems { code } } }`;
const order = `mutation ($input: OrderTopicsInput!) { orderTopics(input: $input) { topics { slug } problems { code } } }`;

describe('topics', () => {
  let stage: Stage;
  let communityId: string;
  let elsewhereId: string;
  let moderator: Viewer;
  let moderatorElsewhere: Viewer;
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    communityId = await stage.community('migraine');
    elsewhereId = await stage.community('elsewhere');
    moderator = await stage.app.viewer(await stage.moderator('Claire', communityId));
    moderatorElsewhere = await stage.app.viewer(await stage.moderator('Otto', elsewhereId));
  });
  afterAll(() => stage.stop());

  const run = async (viewer: Viewer, source: string, variables: Record<string, unknown>) =>
    (await stage.app.run<Record<string, Record<string, unknown>>>(viewer, source, variables)).data;
  const updateInput = (id: string, traits: Record<string, unknown> = {}) => ({
    input: { id, revision: 1, ...topicTexts(), ...traits },
  });

  it('is opened once by a retried request, with a summary as a tree', async () => {
    const variables = { input: topicInput({ communityId, slug: 'sleep', summaryEn: '**Dark** rooms help.' }) };
    const first = await stage.app.run<object>(moderator, create, variables);
    expect(first.data).toMatchObject({
      createTopic: { topic: { slug: 'sleep', summary: [{ type: 'paragraph' }] }, problems: [] },
    });
    expect(first.statements.length).toBeLessThanOrEqual(12);
    expect(await run(moderator, create, variables)).toEqual(first.data);
    expect(await run(moderator, create, { input: topicInput({ communityId, slug: 'Sleep' }) })).toMatchObject({
      createTopic: { topic: null, problems: [{ code: 'ALREADY_EXISTS', field: 'slug' }] },
    });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a title of one letter', { titleEn: 'x' }, 'TOO_SHORT', 'titleEn'],
    ['no French title', { titleFr: ' ' }, 'REQUIRED', 'titleFr'],
    ['a long description', { descriptionFr: 'x'.repeat(401) }, 'TOO_LONG', 'descriptionFr'],
    ['the address of the moderators’ board', { slug: 'Arrange' }, 'ALREADY_EXISTS', 'slug'],
    ['a summary of 20,001 characters', { summaryFr: 'x'.repeat(20_001) }, 'TOO_LONG', 'summaryFr'],
  ])('refuses %s', async (_, traits, code, field) => {
    expect(await run(moderator, create, { input: topicInput({ communityId, slug: 'wrong', ...traits }) })).toEqual({
      createTopic: { topic: null, problems: [{ code, field }] },
    });
  });

  it('says when somebody else has changed it meanwhile', async () => {
    const id = await stage.topic(communityId, 'wiki');
    const both = await Promise.all([
      run(moderator, update, updateInput(id, { summaryEn: 'One.' })),
      run(await stage.app.viewer(stage.administratorId), update, updateInput(id, { summaryEn: 'Two.' })),
    ]);
    const codes = both.map((answer) => (answer['updateTopic']?.['problems'] as { code: string }[])[0]?.code ?? 'ok');
    expect(codes.sort()).toEqual(['CHANGED_MEANWHILE', 'ok']);
    expect(await run(moderator, read, { community: 'migraine', slug: 'wiki' })).toMatchObject({
      topic: { source: { revision: 2 } },
    });
  });

  it('can be archived: it is read, and takes no new thread', async () => {
    const id = await stage.topic(communityId, 'old');
    await run(moderator, update, updateInput(id, { isArchived: true }));
    const answer = await run(moderator, read, { community: 'migraine', slug: 'old' });
    expect(answer).toMatchObject({ topic: { isArchived: true, viewerCanStartThread: false, viewerCanArrange: true } });
    expect(await run(stage.app.visitor(), read, { community: 'migraine', slug: 'old' })).toMatchObject({
      topic: { isArchived: true, source: null, viewerCanArrange: false },
    });
  });

  it('is found in its own community only', async () => {
    await stage.topic(communityId, 'own');
    expect(await run(moderator, read, { community: 'elsewhere', slug: 'own' })).toEqual({ topic: null });
  });

  it('is not arranged by moderators of another community, nor by members', async () => {
    const id = await stage.topic(communityId, 'guarded');
    const member = await stage.app.viewer(await stage.member('Member', communityId));
    const attempts = [
      [create, { input: topicInput({ communityId, slug: 'intruder' }) }],
      [update, updateInput(id)],
      [order, { input: { communityId, topicIds: [id] } }],
    ] as const;
    for (const [source, variables] of attempts) {
      const answer = await stage.app.run<Record<string, unknown>>(moderatorElsewhere, source, variables);
      expect(Object.values(answer.data)).toMatchObject([{ problems: [{ code: 'NOT_FOUND' }] }]);
      const forMember = await stage.app.run(member, source, variables);
      expect(forMember.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const [row] = await stage.app.database.query(`select revision, title_en from topic where id = $1`, [id]);
    expect(row).toEqual({ revision: 1, title_en: 'Ordinary days' });
  });

  it('stands in the moderators’ order, which must name each topic once', async () => {
    const here = await stage.community('ordered');
    const orderer = await stage.app.viewer(await stage.moderator('Orderer', here));
    const [a, b, c] = [await stage.topic(here, 'a'), await stage.topic(here, 'b'), await stage.topic(here, 'c')];
    const foreign = await stage.topic(elsewhereId, 'foreign');
    const answer = await stage.app.run<object>(orderer, order, { input: { communityId: here, topicIds: [c, a, b] } });
    expect(answer.data).toEqual({
      orderTopics: { topics: [{ slug: 'c' }, { slug: 'a' }, { slug: 'b' }], problems: [] },
    });
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    for (const topicIds of [[a, b], [a, b, b], [a, b, foreign], [a, b, randomUUID()], [a, b, 'c'], []]) {
      expect(await run(orderer, order, { input: { communityId: here, topicIds } })).toEqual({
        orderTopics: { topics: null, problems: [{ code: 'CHANGED_MEANWHILE' }] },
      });
    }
  });
});
