import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';

interface Profile {
  member: {
    pseudonym: string;
    about: unknown;
    communityIds: string[] | null;
    seenAs: string;
    isViewer: boolean;
  } | null;
}

const profileQuery = `query Profile($pseudonym: String!, $seenAs: ProfileReader) {
  member(pseudonym: $pseudonym, seenAs: $seenAs) {
    pseudonym about communityIds seenAs isViewer viewerCanEdit memberSince language } }`;

const here = randomUUID();

describe('profile', () => {
  let app: TestApp;
  let amina: string;
  let viewers: Record<string, Viewer>;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
    amina = await addMember(app, 'Amina_L');
    await addMembership(app, amina, here);
    const inside = await addMember(app, 'Insider');
    await addMembership(app, inside, here);
    const moderator = await addMember(app, 'Moderator_1');
    await makeModerator(app, moderator, here);
    viewers = {
      visitor: app.visitor(),
      member: await app.viewer(await addMember(app, 'Outsider')),
      suspended: await app.viewer(await addMember(app, 'Suspended_1', { state: 'suspended' })),
      'same community': await app.viewer(inside),
      moderator: await app.viewer(moderator),
      administrator: await app.viewer(await addMember(app, 'Chief', { isAdministrator: true })),
      self: await app.viewer(amina),
    };
  });
  afterAll(() => app.stop());

  const read = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<Profile['member']> =>
    (await app.run<Profile>(viewer, profileQuery, { pseudonym: 'Amina_L', ...variables })).data.member;
  const show = (about: string, communities: string): Promise<unknown> =>
    app.database.query(
      `update member set about_tree = '[{"type":"rule"}]', about_audience = $2, communities_audience = $3 where id = $1`,
      [amina, about, communities],
    );

  it.each<[string, string[]]>([
    ['public', ['visitor', 'member', 'suspended', 'same community', 'moderator', 'administrator', 'self']],
    ['members', ['member', 'same community', 'moderator', 'administrator', 'self']],
    ['community', ['same community', 'self']],
    ['only_me', ['self']],
  ])('shows fields for %s to %j', async (audience, expected) => {
    const seen = { about: [] as string[], communities: [] as string[] };
    for (const [who, viewer] of Object.entries(viewers)) {
      await show(audience, 'only_me');
      if ((await read(viewer))?.about) seen.about.push(who);
      await show('only_me', audience);
      if ((await read(viewer))?.communityIds) seen.communities.push(who);
    }
    expect(seen).toEqual({ about: expected, communities: expected });
  });

  it.each([
    ['STRANGER', null, null],
    ['MEMBER', [{ type: 'rule' }], null],
    ['COMMUNITY', [{ type: 'rule' }], [here]],
  ])('shows its member how a reader of the kind %s sees it', async (seenAs, about, communityIds) => {
    await show('members', 'community');
    expect(await read(viewers['self'] as Viewer, { seenAs })).toMatchObject({
      seenAs,
      about,
      communityIds,
      isViewer: true,
    });
  });

  it('cannot be seen as somebody nearer than one is', async () => {
    await show('only_me', 'only_me');
    expect(await read(viewers['member'] as Viewer, { seenAs: 'SELF' })).toMatchObject({
      seenAs: 'MEMBER',
      about: null,
      communityIds: null,
    });
  });

  it('is found in any case and with or without accents, in one statement', async () => {
    const answer = await app.run<Profile>(app.visitor(), profileQuery, { pseudonym: 'AMINA-l' });
    expect(answer.data.member?.pseudonym).toBe('Amina_L');
    expect(answer.statements).toHaveLength(1);
  });

  it('is not there for a name nobody has, before the address is confirmed, and after erasure', async () => {
    await addMember(app, 'Not_Yet', { isConfirmed: false });
    const erased = await addMember(app, 'Gone_1');
    await app.database.query(`update member set state = 'erased' where id = $1`, [erased]);
    for (const pseudonym of ['Nobody_At_All', 'Not_Yet', 'Gone_1', '', '---']) {
      expect(await read(viewers['administrator'] as Viewer, { pseudonym })).toBeNull();
    }
  });
});
