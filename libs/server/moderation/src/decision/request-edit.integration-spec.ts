import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { DecisionScene } from '../spec/decision-scene.spec-support.ts';
import { moderationFeatures } from '../spec/moderation-features.ts';

describe('what a decision lets its author do about it', () => {
  let app: TestApp;
  let scene: DecisionScene;
  let author: MemberViewer;
  let keeper: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start(moderationFeatures);
    scene = await DecisionScene.on(app);
    author = await scene.member();
    keeper = await scene.moderator();
  });
  afterAll(() => app.stop());

  const edit = async (viewer: MemberViewer, postId: string, text: string) =>
    (
      await app.run<{ editPost: { problems: { code: string }[] } }>(
        viewer,
        `mutation ($input: EditPostInput!) { editPost(input: $input) { problems { code } } }`,
        { input: { postId, revision: 1, text, isSure: true } },
      )
    ).data.editPost.problems;
  const stateOf = async (postId: string): Promise<string | undefined> =>
    (await app.database.query<{ state: string }>(`select state from post where id = $1`, [postId]))[0]?.state;

  it('asks for a change, which comes back to the moderators and is shown again when it is kept', async () => {
    const postId = await scene.stage.reply(author, await scene.stage.thread(author, scene.place));
    await scene.decided('POST', postId, keeper, { action: 'REQUEST_EDIT' });
    expect(await stateOf(postId)).toBe('hidden');
    expect(await edit(keeper, postId, 'Not mine to change, and still I try.')).not.toEqual([]);
    expect(await edit(author, postId, 'Forty drops is what I took myself, and it did little.')).toEqual([]);
    expect(await stateOf(postId)).toBe('hidden');
    await app.runJobs();
    const entry = await scene.stage.caseOn(keeper, postId);
    expect(entry).toMatchObject({ state: 'NEW', urgency: 'OTHER' });
    await scene.stage.handle(keeper, 'takeCase', entry.id, 1);
    const { data } = await scene.stage.decide(keeper, { id: entry.id, revision: 2, action: 'KEEP' });
    expect(data.decideCase.problems).toEqual([]);
    expect(await stateOf(postId)).toBe('visible');
    await app.runJobs();
    const [shown, asked] = await scene.myDecisions(author);
    expect([shown, asked]).toMatchObject([
      { action: 'KEEP', owesReasons: false },
      { action: 'REQUEST_EDIT', owesReasons: true },
    ]);
    expect(shown?.statement.parts.map(({ title }) => title)).toEqual([
      null,
      'What it is about',
      'What was decided',
      null,
    ]);
    expect(asked?.statement.text).toContain('No program took part');
    expect(scene.mailsTo(author)).toHaveLength(2);
  });

  it('names the rule in force with its version, in the language of the person concerned', async () => {
    await app.database.query(
      `insert into house_rules (community_id, version, text_en, text_fr, tree_en, tree_fr, created_at)
       values ($1, 4, '', '', $2, $3, now())`,
      [
        scene.place.id,
        JSON.stringify(listOf('Be kind', 'No sale')),
        JSON.stringify(listOf('Gentillesse', 'Rien à vendre')),
      ],
    );
    const french = await scene.member({ language: 'fr' });
    const threadId = await scene.stage.thread(french, scene.place);
    const caseId = await scene.taken('THREAD', threadId, keeper);
    const desk = await scene.desk(keeper, caseId);
    expect(desk).toMatchObject({ rulesVersion: 4, isRuleFree: false, suggestedGround: 'SPAM' });
    expect(desk?.rules.slice(0, 2)).toEqual([
      { id: 'c1', text: '1. Be kind', isOfSite: false },
      { id: 'c2', text: '2. No sale', isOfSite: false },
    ]);
    const refused = await scene.stage.decide(keeper, { id: caseId, revision: 2, action: 'HIDE', rule: 'c3' });
    expect(refused.data.decideCase.problems).toEqual([{ code: 'NOT_IN_LIST', field: 'rule' }]);
    await scene.stage.decide(keeper, { id: caseId, revision: 2, action: 'HIDE', rule: 'c2' });
    const [decision] = await scene.myDecisions(french);
    expect(decision?.statement.text).toContain('2. Rien à vendre (règles de la communauté, version 4)');
    expect(decision?.statement.text).not.toContain('How do you get through the night');
  });
});

const listOf = (...texts: readonly string[]) => [
  {
    type: 'list',
    isOrdered: true,
    start: 1,
    items: texts.map((text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]),
  },
];
