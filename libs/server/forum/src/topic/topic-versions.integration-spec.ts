import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { Stage, forumFeatures, topicTexts } from '../spec/stage.ts';

const update = `mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { title } problems { code field } } }`;
const restore = `mutation ($id: ID!, $version: Int!, $revision: Int!) {
  restoreTopicVersion(topicId: $id, version: $version, revision: $revision) {
    topic { title summary isArchived source { revision summaryEn } } problems { code } } }`;
const versions = `query ($id: ID!) { topicVersions(topicId: $id) { revision note changed restoredRevision editor { pseudonym } } }`;
const compare = `query ($id: ID!, $one: Int!, $other: Int!, $language: Language) {
  topicComparison(topicId: $id, one: $one, other: $other, language: $language) {
    older { revision } newer { revision } title { fate text } summary { fate text } } }`;

describe('the versions of a topic', () => {
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
    (await stage.app.run<Record<string, unknown>>(viewer, source, variables)).data;
  const change = (id: string, revision: number, traits: Record<string, unknown> = {}) =>
    run(moderator, update, { input: { id, revision, ...topicTexts(), ...traits } });

  it('are all kept, with what changed, who and why', async () => {
    const id = await stage.topic(communityId, 'kept');
    await change(id, 1, { summaryEn: 'Dark rooms help.', note: 'What Amina told.' });
    await change(id, 2, { summaryEn: 'Dark rooms help.', titleFr: 'Les nuits', isArchived: true });
    expect(await run(stage.app.visitor(), versions, { id })).toEqual({
      topicVersions: [
        {
          revision: 3,
          note: '',
          changed: ['TITLE', 'ARCHIVING'],
          restoredRevision: null,
          editor: { pseudonym: 'Claire' },
        },
        {
          revision: 2,
          note: 'What Amina told.',
          changed: ['SUMMARY'],
          restoredRevision: null,
          editor: { pseudonym: 'Claire' },
        },
        {
          revision: 1,
          note: '',
          changed: ['TITLE', 'DESCRIPTION'],
          restoredRevision: null,
          editor: { pseudonym: 'Admin' },
        },
      ],
    });
  });

  it('are compared word by word in one language, in whichever order they are named', async () => {
    const id = await stage.topic(communityId, 'compared');
    await change(id, 1, { summaryEn: 'Dark rooms help.', summaryFr: 'Le noir aide.' });
    await change(id, 2, { summaryEn: 'Dark cool rooms help.' });
    const expected = {
      topicComparison: {
        older: { revision: 2 },
        newer: { revision: 3 },
        title: [{ fate: 'SAME', text: 'Ordinary days' }],
        summary: [
          { fate: 'SAME', text: 'Dark ' },
          { fate: 'ADDED', text: 'cool ' },
          { fate: 'SAME', text: 'rooms help.' },
        ],
      },
    };
    const english = { id, language: 'EN' };
    expect(await run(stage.app.visitor(), compare, { ...english, one: 3, other: 2 })).toEqual(expected);
    expect(await run(stage.app.visitor(), compare, { ...english, one: 2, other: 3 })).toEqual(expected);
    expect(await run(stage.app.visitor(), compare, { id, language: 'FR', one: 2, other: 3 })).toMatchObject({
      topicComparison: { summary: [{ fate: 'REMOVED', text: 'Le noir aide.' }] },
    });
    expect(await run(stage.app.visitor(), compare, { ...english, one: 2, other: 9 })).toEqual({
      topicComparison: null,
    });
  });

  it('are taken up again as a new version, which loses nothing', async () => {
    const id = await stage.topic(communityId, 'restored');
    await change(id, 1, { summaryEn: 'Good.' });
    await change(id, 2, { summaryEn: 'Worse.', isArchived: true });
    expect(await run(moderator, restore, { id, version: 2, revision: 3 })).toMatchObject({
      restoreTopicVersion: { topic: { isArchived: true, source: { revision: 4, summaryEn: 'Good.' } }, problems: [] },
    });
    expect(await run(moderator, versions, { id })).toMatchObject({
      topicVersions: [{ revision: 4, restoredRevision: 2, changed: ['SUMMARY'] }, {}, {}, {}],
    });
    expect(await run(moderator, restore, { id, version: 1, revision: 3 })).toMatchObject({
      restoreTopicVersion: { topic: null, problems: [{ code: 'CHANGED_MEANWHILE' }] },
    });
    expect(await run(moderator, restore, { id, version: 77, revision: 4 })).toMatchObject({
      restoreTopicVersion: { topic: null, problems: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('are taken up by nobody but the moderators', async () => {
    const id = await stage.topic(communityId, 'guarded');
    const elsewhere = await stage.community('elsewhere');
    const stranger = await stage.app.viewer(await stage.moderator('Otto', elsewhere));
    expect(await run(stranger, restore, { id, version: 1, revision: 1 })).toMatchObject({
      restoreTopicVersion: { topic: null, problems: [{ code: 'NOT_FOUND' }] },
    });
    const member = await stage.app.viewer(await stage.member('Mina', communityId));
    const answer = await stage.app.run(member, restore, { id, version: 1, revision: 1 });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('cost one statement to list, however many there are', async () => {
    const id = await stage.topic(communityId, 'many');
    for (let revision = 1; revision <= 6; revision += 1)
      await change(id, revision, { summaryEn: `Round ${revision}.` });
    const answer = await stage.app.run(stage.app.visitor(), versions, { id });
    expect(answer.statements).toHaveLength(1);
    expect(await run(stage.app.visitor(), versions, { id: 'nothing' })).toEqual({ topicVersions: null });
  });
});
