import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { Stage, communityInput, communityTexts, forumFeatures } from '../spec/stage.ts';

const fields = `id slug name description joining isArchived memberCount threadCount conditions { slug name }
  viewerMembership { role state }`;
const page = `query ($slug: String!) { community(slug: $slug) { ${fields} topics { slug title summary isArchived source { titleFr } }
  houseRules { version tree } moderators { pseudonym } source { nameFr houseRulesVersion houseRulesEn }
  viewerCanJoin viewerCanLeave viewerCanStartThread startThreadObstacle viewerCanArrangeTopics viewerCanDecideMemberships viewerCanEdit } }`;
const list = `query ($all: Boolean) { communities(withArchived: $all) { ${fields} } }`;
const create = `mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id slug name } problems { code field } } }`;
const update = `mutation ($input: UpdateCommunityInput!) { updateCommunity(input: $input) { community { name isArchived joining conditions { slug } } problems { code field } } }`;
const saveRules = `mutation ($input: SaveHouseRulesInput!) { saveHouseRules(input: $input) { community { houseRules { version } } problems { code } } }`;
const appoint = `mutation ($id: ID!, $who: String!) { appointModerator(communityId: $id, pseudonym: $who) { community { moderators { id pseudonym } } problems { code field } } }`;
const dismiss = `mutation ($id: ID!, $who: ID!) { dismissModerator(communityId: $id, memberId: $who) { community { moderators { pseudonym } } problems { code } } }`;

describe('communities', () => {
  let stage: Stage;
  let administrator: Viewer;
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    administrator = await stage.app.viewer(stage.administratorId);
  });
  afterAll(() => stage.stop());

  const run = async (viewer: Viewer, source: string, variables: Record<string, unknown> = {}) =>
    (await stage.app.run<Record<string, Record<string, unknown>>>(viewer, source, variables)).data;
  const input = (traits: Record<string, unknown> = {}) => ({
    input: communityInput({ conditionIds: [stage.conditionId], ...traits }),
  });
  const updateInput = (id: string, traits: Record<string, unknown> = {}) => ({
    input: { id, ...communityTexts({ conditionIds: [stage.conditionId], ...traits }) },
  });

  describe('founding and changing', () => {
    it('takes at most 12 statements and makes one community of a retried request', async () => {
      const variables = input({ nameEn: 'Long night', slug: null });
      const first = await stage.app.run<object>(administrator, create, variables);
      expect(first.data).toMatchObject({ createCommunity: { community: { slug: 'long-night' }, problems: [] } });
      expect(first.statements.length).toBeLessThanOrEqual(12);
      expect(await run(administrator, create, variables)).toEqual(first.data);
    });

    it.each<[string, Record<string, unknown>, string, string]>([
      ['a taken address', { slug: 'taken' }, 'ALREADY_EXISTS', 'slug'],
      ['a name of one letter', { nameFr: 'x' }, 'TOO_SHORT', 'nameFr'],
      ['a description that is too long', { descriptionEn: 'x'.repeat(601) }, 'TOO_LONG', 'descriptionEn'],
      ['no condition', { conditionIds: [] }, 'REQUIRED', 'conditionIds'],
      ['an unknown condition', { conditionIds: [randomUUID()] }, 'NOT_IN_LIST', 'conditionIds'],
      ['the address of a page', { slug: 'new' }, 'ALREADY_EXISTS', 'slug'],
      ['an address without letters', { slug: '***' }, 'REQUIRED', 'slug'],
    ])('refuses %s', async (_, traits, code, field) => {
      if (traits['slug'] === 'taken') await stage.community('taken');
      expect(await run(administrator, create, input(traits))).toEqual({
        createCommunity: { community: null, problems: [{ code, field }] },
      });
    });

    it('keeps the address when the name changes, and can be archived', async () => {
      const id = await stage.community('stays');
      const change = updateInput(id, { nameEn: 'Renamed', joining: 'APPROVAL', isArchived: true });
      expect(await run(administrator, update, change)).toEqual({
        updateCommunity: {
          community: { name: 'Renamed', isArchived: true, joining: 'APPROVAL', conditions: [{ slug: 'migraine' }] },
          problems: [],
        },
      });
      const slugsFor = async (viewer: Viewer, all: boolean) =>
        ((await run(viewer, list, { all }))['communities'] as unknown as { slug: string }[]).map((c) => c.slug);
      expect(await slugsFor(administrator, true)).toContain('stays');
      expect(await slugsFor(administrator, false)).not.toContain('stays');
      expect(await slugsFor(stage.app.visitor(), true)).not.toContain('stays');
      expect(await run(stage.app.visitor(), page, { slug: 'stays' })).toMatchObject({
        community: { isArchived: true },
      });
    });

    it('gives house rules versions that do not overwrite each other', async () => {
      const communityId = await stage.community('ruled');
      const text = { textEn: '1. Tell your **own** story.', textFr: '1. Racontez **votre** histoire.' };
      const save = (basedOnVersion: number) =>
        run(administrator, saveRules, { input: { communityId, basedOnVersion, ...text } });
      expect(await save(0)).toMatchObject({ saveHouseRules: { community: { houseRules: { version: 1 } } } });
      const both = await Promise.all([save(1), save(1)]);
      expect(
        both.map((answer) => (answer['saveHouseRules']?.['problems'] as { code: string }[])[0]?.code ?? 'ok').sort(),
      ).toEqual(['CHANGED_MEANWHILE', 'ok']);
      const [count] = await stage.app.database.query(
        `select count(*)::integer as versions from house_rules where community_id = $1`,
        [communityId],
      );
      expect(count).toEqual({ versions: 2 });
    });

    it('is hidden from everybody but administrators', async () => {
      const id = await stage.community('guarded');
      const moderator = await stage.app.viewer(await stage.moderator('Guard', id));
      for (const [source, variables] of [
        [create, input()],
        [update, updateInput(id)],
        [saveRules, { input: { communityId: id, basedOnVersion: 0, textEn: 'x'.repeat(20), textFr: 'x'.repeat(20) } }],
        [appoint, { id, who: 'Guard' }],
        [dismiss, { id, who: stage.administratorId }],
      ] as const) {
        const forModerator = await stage.app.run(moderator, source, variables);
        const forVisitor = await stage.app.run(stage.app.visitor(), source, variables);
        expect(forModerator.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
        expect(forVisitor.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      }
    });

    it('appoints moderators by pseudonym and dismisses them', async () => {
      const id = await stage.community('moderated');
      const claire = await stage.member('Claire_B');
      for (let time = 0; time < 2; time += 1) {
        expect(await run(administrator, appoint, { id, who: ' claire_b' })).toEqual({
          appointModerator: { community: { moderators: [{ id: claire, pseudonym: 'Claire_B' }] }, problems: [] },
        });
      }
      expect((await stage.app.viewer(claire)).moderatedCommunityIds.has(id)).toBe(true);
      expect(await run(administrator, appoint, { id, who: 'Nobody' })).toMatchObject({
        appointModerator: { problems: [{ code: 'NOT_FOUND', field: 'pseudonym' }] },
      });
      expect(await run(administrator, dismiss, { id, who: claire })).toMatchObject({
        dismissModerator: { community: { moderators: [] }, problems: [] },
      });
    });
  });

  describe('reading', () => {
    it('names no moderator who is shut out there, and names them again when that ends', async () => {
      const id = await stage.community('watched-over');
      const claire = await stage.moderator('Claire_W', id);
      const moderators = async (): Promise<unknown> =>
        (await run(stage.app.visitor(), page, { slug: 'watched-over' }))['community']?.['moderators'];
      await stage.app.database.inTransaction('system', (transaction) =>
        transaction.query(
          `insert into member_sanction (member_id, decision_id, kind, community_id, starts_at, ends_at)
           values ($1, $2, 'suspend', $3, now() - interval '1 day', now() + interval '1 day')`,
          [claire, randomUUID(), id],
        ),
      );
      expect(await moderators()).toEqual([]);
      await stage.app.database.inTransaction('system', (transaction) =>
        transaction.query(`update member_sanction set ends_at = now() - interval '1 minute' where member_id = $1`, [
          claire,
        ]),
      );
      expect(await moderators()).toEqual([{ pseudonym: 'Claire_W' }]);
    });

    it('shows everybody the page, and each what they may do', async () => {
      const id = await stage.community('shown');
      await stage.topic(id, 'first');
      const archivedId = await stage.topic(id, 'old');
      await stage.app.database.query(`update topic set is_archived = true where id = $1`, [archivedId]);
      const belonging = await stage.app.viewer(await stage.member('Belonging', id, 'caregiver'));
      const moderator = await stage.app.viewer(await stage.moderator('Moderator', id));
      const elsewhere = await stage.app.viewer(await stage.moderator('Elsewhere', await stage.community('other')));
      const rightsOf = async (viewer: Viewer) => {
        const community = (await run(viewer, page, { slug: 'shown' }))['community'] as Record<string, unknown>;
        const rights = Object.keys(community).filter((key) => key.startsWith('viewerCan') && community[key] === true);
        return [
          rights,
          community['startThreadObstacle'],
          (community['topics'] as unknown[]).length,
          community['source'] !== null,
        ];
      };
      expect(await rightsOf(stage.app.visitor())).toEqual([[], 'SIGN_IN_NEEDED', 1, false]);
      expect(await rightsOf(elsewhere)).toEqual([['viewerCanJoin'], 'NOT_A_MEMBER', 1, false]);
      expect(await rightsOf(belonging)).toEqual([['viewerCanLeave', 'viewerCanStartThread'], null, 1, false]);
      expect(await rightsOf(moderator)).toEqual([
        ['viewerCanJoin', 'viewerCanStartThread', 'viewerCanArrangeTopics', 'viewerCanDecideMemberships'],
        null,
        2,
        false,
      ]);
      expect(await rightsOf(administrator)).toEqual([
        [
          'viewerCanJoin',
          'viewerCanStartThread',
          'viewerCanArrangeTopics',
          'viewerCanDecideMemberships',
          'viewerCanEdit',
        ],
        null,
        2,
        true,
      ]);
      expect(await run(belonging, page, { slug: 'shown' })).toMatchObject({
        community: {
          viewerMembership: { role: 'CAREGIVER', state: 'ACTIVE' },
          moderators: [{ pseudonym: 'Moderator' }],
        },
      });
      expect(await run(belonging, page, { slug: 'nowhere' })).toEqual({ community: null });
    });

    it('speaks the reader’s language', async () => {
      await run(
        administrator,
        create,
        input({ slug: 'bilingual', nameFr: 'En français', descriptionFr: 'Une description en français.' }),
      );
      const visitor: Viewer = { kind: 'visitor', language: 'fr' };
      expect(await run(visitor, page, { slug: 'bilingual' })).toMatchObject({
        community: { name: 'En français', description: 'Une description en français.' },
      });
    });

    it('costs one statement, whether there are few communities or many', async () => {
      const few = await stage.app.run<{ communities: unknown[] }>(stage.app.visitor(), list);
      for (let count = 0; count < 50; count += 1) await stage.community(`number-${count}`);
      const many = await stage.app.run<{ communities: unknown[] }>(stage.app.visitor(), list);
      expect(many.data.communities.length).toBeGreaterThanOrEqual(few.data.communities.length + 50);
      expect([few.statements.length, many.statements.length]).toEqual([1, 1]);
    });

    it('costs one statement for a page, whether it holds 1 topic or 20', async () => {
      const id = await stage.community('topical');
      await stage.topic(id, 'only');
      const few = await stage.app.run(stage.app.visitor(), page, { slug: 'topical' });
      for (let count = 0; count < 19; count += 1) await stage.topic(id, `topic-${count}`);
      const many = await stage.app.run<{ community: { topics: unknown[] } }>(stage.app.visitor(), page, {
        slug: 'topical',
      });
      expect(many.data.community.topics).toHaveLength(20);
      expect([few.statements.length, many.statements.length]).toEqual([1, 1]);
    });
  });
});
