import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { Stage, forumFeatures, topicTexts } from '../spec/stage.ts';

const fields = `resources { id title url isRemoved isCheckDue revision checkedOn } problems { code field }`;
const add = `mutation ($input: AddTopicResourceInput!) { answer: addTopicResource(input: $input) { ${fields} } }`;
const change = `mutation ($input: ChangeTopicResourceInput!) { answer: changeTopicResource(input: $input) { ${fields} } }`;
const order = `mutation ($input: OrderTopicResourcesInput!) { answer: orderTopicResources(input: $input) { ${fields} } }`;
const tend = (name: string) =>
  `mutation ($id: ID!, $revision: Int!) { answer: ${name}(id: $id, revision: $revision) { ${fields} } }`;
const list = `query ($topicId: ID!) { topicResources(topicId: $topicId) { title isRemoved isCheckDue } }`;
const references = `query ($topicId: ID!) { topicReferences(topicId: $topicId) { kind id title url } }`;

interface Resource {
  readonly id: string;
  readonly title: string;
  readonly isRemoved: boolean;
  readonly isCheckDue: boolean;
  readonly revision: number;
}
interface Answer {
  readonly answer: {
    readonly resources: Resource[] | null;
    readonly problems: { readonly code: string; readonly field: string | null }[];
  };
}

const resource = (traits: Record<string, unknown> = {}) => ({
  title: 'A leaflet on sleep',
  url: 'https://example.org/sleep',
  language: 'EN',
  note: 'Short, and free to print.',
  ...traits,
});

describe('what a topic recommends', () => {
  let stage: Stage;
  let communityId: string;
  let moderator: Viewer;
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    communityId = await stage.community('migraine');
    moderator = await stage.app.viewer(await stage.moderator('Claire', communityId));
  });
  afterAll(() => stage.stop());

  const run = async (viewer: Viewer, source: string, variables: Record<string, unknown>) =>
    (await stage.app.run<Answer>(viewer, source, variables)).data.answer;
  const adding = (topicId: string, traits: Record<string, unknown> = {}) => ({
    input: { idempotencyKey: randomUUID(), topicId, ...resource(traits) },
  });
  const listed = async (viewer: Viewer, topicId: string) =>
    (await stage.app.run<{ topicResources: Resource[] }>(viewer, list, { topicId })).data.topicResources;

  it('is added once by a retried request and read by everybody', async () => {
    const topicId = await stage.topic(communityId, 'sleep');
    const variables = adding(topicId);
    const first = await run(moderator, add, variables);
    expect(first).toMatchObject({ resources: [{ isRemoved: false, isCheckDue: false, revision: 1 }], problems: [] });
    expect(await run(moderator, add, variables)).toEqual(first);
    expect(await listed(stage.app.visitor(), topicId)).toEqual([
      { title: 'A leaflet on sleep', isRemoved: false, isCheckDue: false },
    ]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a title of one letter', { title: 'x' }, 'TOO_SHORT', 'title'],
    ['a script as address', { url: 'javascript:alert(1)' }, 'WEB_ADDRESS_INVALID', 'url'],
    ['a path of this site', { url: '/threads' }, 'WEB_ADDRESS_INVALID', 'url'],
    ['a password in the address', { url: 'https://a:b@example.org' }, 'WEB_ADDRESS_INVALID', 'url'],
    ['a name of the own network', { url: 'http://localhost' }, 'WEB_ADDRESS_INVALID', 'url'],
    ['a long note', { note: 'x'.repeat(301) }, 'TOO_LONG', 'note'],
  ])('refuses %s', async (_, traits, code, field) => {
    const topicId = await stage.topic(communityId, `wrong-${field}-${code}-${randomUUID().slice(0, 8)}`);
    expect(await run(moderator, add, adding(topicId, traits))).toEqual({
      resources: null,
      problems: [{ code, field }],
    });
  });

  it('is changed, taken off and put back, and only moderators see what is off', async () => {
    const topicId = await stage.topic(communityId, 'tended');
    const [one] = (await run(moderator, add, adding(topicId))).resources as [Resource];
    const changed = await run(moderator, change, {
      input: { id: one.id, revision: 1, ...resource({ title: 'Newer' }) },
    });
    expect(changed.resources).toMatchObject([{ title: 'Newer', revision: 2 }]);
    expect(await run(moderator, tend('removeTopicResource'), { id: one.id, revision: 1 })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    const removed = await run(moderator, tend('removeTopicResource'), { id: one.id, revision: 2 });
    expect(removed.resources).toMatchObject([{ isRemoved: true, revision: 3 }]);
    expect(await listed(stage.app.visitor(), topicId)).toEqual([]);
    expect(await run(moderator, tend('checkTopicResource'), { id: one.id, revision: 3 })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    const back = await run(moderator, tend('restoreTopicResource'), { id: one.id, revision: 3 });
    expect(back.resources).toMatchObject([{ isRemoved: false, revision: 4 }]);
    expect(await listed(stage.app.visitor(), topicId)).toHaveLength(1);
  });

  it('says when nobody has looked at it for a year, until somebody does', async () => {
    const topicId = await stage.topic(communityId, 'old');
    const [one] = (await run(moderator, add, adding(topicId))).resources as [Resource];
    await stage.app.database.query(`update topic_resource set checked_on = checked_on - 400 where id = $1`, [one.id]);
    expect(await listed(stage.app.visitor(), topicId)).toMatchObject([{ isCheckDue: true }]);
    const checked = await run(moderator, tend('checkTopicResource'), { id: one.id, revision: 1 });
    expect(checked.resources).toMatchObject([{ isCheckDue: false }]);
  });

  it('stands in the moderators’ order, which must name each once', async () => {
    const topicId = await stage.topic(communityId, 'ordered');
    for (const title of ['One', 'Two', 'Three']) await run(moderator, add, adding(topicId, { title }));
    const resources = (await run(moderator, order, { input: { topicId, resourceIds: [] } })).resources;
    expect(resources).toBeNull();
    const { rows } = {
      rows: await stage.app.database.query<{ id: string }>(
        `select id from topic_resource where topic_id = $1 order by position desc`,
        [topicId],
      ),
    };
    const answer = await run(moderator, order, { input: { topicId, resourceIds: rows.map(({ id }) => id) } });
    expect(answer.resources?.map(({ title }) => title)).toEqual(['Three', 'Two', 'One']);
  });

  it('is nothing to others than the moderators of the topic', async () => {
    const topicId = await stage.topic(communityId, 'guarded');
    const [one] = (await run(moderator, add, adding(topicId))).resources as [Resource];
    const elsewhere = await stage.community('elsewhere');
    const stranger = await stage.app.viewer(await stage.moderator('Otto', elsewhere));
    const attempts = [
      [add, adding(topicId)],
      [change, { input: { id: one.id, revision: 1, ...resource() } }],
      [order, { input: { topicId, resourceIds: [one.id] } }],
      ...['check', 'remove', 'restore'].map(
        (name) => [tend(`${name}TopicResource`), { id: one.id, revision: 1 }] as const,
      ),
    ] as const;
    for (const [source, variables] of attempts) {
      expect(await run(stranger, source, variables)).toMatchObject({
        resources: null,
        problems: [{ code: 'NOT_FOUND' }],
      });
    }
  });

  it('tells what its summary rests on, as far as each reader may read it', async () => {
    const topicId = await stage.topic(communityId, 'sources');
    const author = await stage.member('Amina', communityId);
    const open = await stage.startThread(author, { communityId, topicId, title: 'How do you sleep now?' });
    const closed = await stage.startThread(author, { communityId, topicId, visibility: 'COMMUNITY' });
    const reply = await stage.reply(author, open);
    const summaryEn = `[Nights](/threads/${open}) and [more](/threads/${closed}), [one](/posts/${reply}), [leaflet](https://example.org/a).`;
    await stage.app.run(
      moderator,
      `mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { problems { code } } }`,
      { input: { id: topicId, revision: 1, ...topicTexts({ summaryEn }) } },
    );
    const rests = async (viewer: Viewer) =>
      await stage.app.run<{ topicReferences: { kind: string; id: string | null }[] }>(viewer, references, { topicId });
    const forVisitor = await rests(stage.app.visitor());
    expect(forVisitor.statements.length).toBeLessThanOrEqual(2);
    expect(forVisitor.data.topicReferences).toMatchObject([
      { kind: 'THREAD', id: open, title: 'How do you sleep now?' },
      { kind: 'POST', id: reply, url: `/posts/${reply}` },
      { kind: 'PAGE', id: null, title: 'leaflet', url: 'https://example.org/a' },
    ]);
    const forMember = await rests(await stage.app.viewer(author));
    expect(forMember.data.topicReferences.map(({ id }) => id)).toEqual([open, closed, reply, null]);
  });

  it('does not give away the title of a thread in the address that its summary links to', async () => {
    const topicId = await stage.topic(communityId, 'linking');
    const author = await stage.member('Luc', communityId);
    const title = 'My very own story';
    const closed = await stage.startThread(author, { communityId, topicId, title, visibility: 'COMMUNITY' });
    const update = `mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { problems { code } } }`;
    const summaryEn = `[Nights](/threads/${closed}/my-very-own-story#post-${closed}), as in /threads/${closed}/my-very-own-story`;
    await stage.app.run(moderator, update, { input: { id: topicId, revision: 1, ...topicTexts({ summaryEn }) } });
    const read = `query ($id: ID!) {
      topic(communitySlug: "migraine", slug: "linking") { summary } community(slug: "migraine") { topics { summary } }
      topicComparison(topicId: $id, one: 1, other: 2, language: EN) { summary { text } } }`;
    const shown = JSON.stringify((await stage.app.run(stage.app.visitor(), read, { id: topicId })).data);
    expect(shown.split(`/threads/${closed}`)).toHaveLength(7);
    expect(shown).toContain(`/threads/${closed}#post-${closed}`);
    expect(shown).not.toContain('my-very-own-story');
  });
});
