import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { TestApp } from '@entraide/testing';
import { Stage, forumFeatures } from '../spec/stage.ts';

const join = `mutation ($input: JoinCommunityInput!) { joinCommunity(input: $input) { membership { role state } problems { code } } }`;
const leave = `mutation ($id: ID!) { leaveCommunity(communityId: $id) { membership { state } problems { code } } }`;
const decide = `mutation ($input: DecideMembershipInput!) { decideMembership(input: $input) { isAccepted problems { code } } }`;
const requests = `query ($id: ID!, $first: Int, $after: String) { membershipRequests(communityId: $id, first: $first, after: $after) {
  nodes { member { id pseudonym } role } pageInfo { hasNextPage endCursor } } }`;

interface Requests {
  readonly membershipRequests: {
    readonly nodes: readonly { readonly member: { readonly id: string; readonly pseudonym: string } }[];
    readonly pageInfo: { readonly endCursor: string | null };
  } | null;
}

describe('memberships', () => {
  let stage: Stage;
  let openId: string;
  let closedId: string;
  let moderator: Viewer;
  let moderatorElsewhere: Viewer;
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    openId = await stage.community('open');
    closedId = await stage.community('closed', { joining: 'APPROVAL' });
    moderator = await stage.app.viewer(await stage.moderator('Claire', closedId));
    moderatorElsewhere = await stage.app.viewer(await stage.moderator('Otto', openId));
  });
  afterAll(() => stage.stop());

  const run = async (viewer: Viewer, source: string, variables: Record<string, unknown>) =>
    (await stage.app.run<Record<string, unknown>>(viewer, source, variables)).data;
  const joins = (viewer: Viewer, communityId: string, role = 'PATIENT') =>
    run(viewer, join, { input: { communityId, role } });
  const decides = (viewer: Viewer, member: MemberViewer, isAccepted: boolean) =>
    run(viewer, decide, { input: { communityId: closedId, memberId: member.memberId, isAccepted } });
  const countOf = async (communityId: string): Promise<number> => {
    const [row] = await stage.app.database.query<{ count: number }>(
      `select entraide_count('community.members', $1) as count`,
      [communityId],
    );
    return row?.count ?? -1;
  };
  const newMember = async (pseudonym: string) => stage.app.viewer(await stage.member(pseudonym));

  it('begins at once where joining is open, counts each member once, and changes its role', async () => {
    const amina = await newMember('Amina');
    const before = await countOf(openId);
    const answer = await stage.app.run<object>(amina, join, { input: { communityId: openId, role: 'PATIENT' } });
    expect(answer.data).toEqual({ joinCommunity: { membership: { role: 'PATIENT', state: 'ACTIVE' }, problems: [] } });
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    expect(await joins(amina, openId, 'CAREGIVER')).toMatchObject({
      joinCommunity: { membership: { role: 'CAREGIVER', state: 'ACTIVE' } },
    });
    expect(await countOf(openId)).toBe(before + 1);
    expect((await stage.app.viewer(amina.memberId)).communityIds.has(openId)).toBe(true);
  });

  it('ends once, and can begin again', async () => {
    const luc = await newMember('Luc');
    await joins(luc, openId);
    const before = await countOf(openId);
    for (let time = 0; time < 2; time += 1) {
      expect(await run(luc, leave, { id: openId })).toEqual({ leaveCommunity: { membership: null, problems: [] } });
    }
    expect(await countOf(openId)).toBe(before - 1);
    expect((await stage.app.viewer(luc.memberId)).communityIds.has(openId)).toBe(false);
    await joins(luc, openId);
    expect(await countOf(openId)).toBe(before);
  });

  it('waits for a moderator where joining is by approval', async () => {
    const ada = await newMember('Ada');
    const before = await countOf(closedId);
    for (let time = 0; time < 2; time += 1) {
      expect(await joins(ada, closedId)).toMatchObject({ joinCommunity: { membership: { state: 'REQUESTED' } } });
    }
    expect((await stage.app.viewer(ada.memberId)).communityIds.has(closedId)).toBe(false);
    expect(await countOf(closedId)).toBe(before);
    expect(await decides(moderatorElsewhere, ada, true)).toMatchObject({
      decideMembership: { problems: [{ code: 'NOT_FOUND' }] },
    });
    expect(await decides(moderator, ada, true)).toEqual({ decideMembership: { isAccepted: true, problems: [] } });
    expect(await decides(moderator, ada, true)).toMatchObject({
      decideMembership: { problems: [{ code: 'CHANGED_MEANWHILE' }] },
    });
    expect(await countOf(closedId)).toBe(before + 1);
    expect((await stage.app.viewer(ada.memberId)).communityIds.has(closedId)).toBe(true);
  });

  it('is turned down, or taken back, without a trace in the count', async () => {
    const before = await countOf(closedId);
    const [ben, eve] = [await newMember('Ben'), await newMember('Eve')];
    await joins(ben, closedId);
    await joins(eve, closedId);
    expect(await decides(moderator, ben, false)).toEqual({ decideMembership: { isAccepted: false, problems: [] } });
    await run(eve, leave, { id: closedId });
    expect(await decides(moderator, eve, true)).toMatchObject({
      decideMembership: { problems: [{ code: 'CHANGED_MEANWHILE' }] },
    });
    expect(await countOf(closedId)).toBe(before);
  });

  it('never comes of itself: nobody is let in who has not asked', async () => {
    const zoe = await newMember('Zoe');
    expect(await decides(moderator, zoe, true)).toMatchObject({
      decideMembership: { problems: [{ code: 'CHANGED_MEANWHILE' }] },
    });
  });

  it('lists requests first come first, page by page, for moderators here alone', async () => {
    const names = ['Req_1', 'Req_2', 'Req_3'];
    for (const name of names) await joins(await newMember(name), closedId);
    const first = await stage.app.run<Requests>(moderator, requests, { id: closedId, first: 2 });
    const after = first.data.membershipRequests?.pageInfo.endCursor;
    const second = await stage.app.run<Requests>(moderator, requests, { id: closedId, first: 2, after });
    const seen = [first, second].flatMap((answer) => answer.data.membershipRequests?.nodes ?? []);
    expect(seen.map((node) => node.member.pseudonym)).toEqual(names);
    expect(first.statements).toHaveLength(1);
    expect(await run(moderatorElsewhere, requests, { id: closedId })).toEqual({ membershipRequests: null });
    const member = await stage.app.run(await newMember('Curious'), requests, { id: closedId });
    expect(member.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is refused without consent, without a confirmed address, when suspended, and to visitors', async () => {
    const amina = await newMember('Doubtful');
    const cases: [Viewer, string][] = [
      [{ ...amina, hasHealthConsent: false }, 'CONSENT_NEEDED'],
      [{ ...amina, isEmailConfirmed: false }, 'EMAIL_NOT_CONFIRMED'],
      [{ ...amina, isSuspended: true }, 'SUSPENDED'],
    ];
    for (const [viewer, code] of cases) {
      expect(await joins(viewer, openId)).toEqual({ joinCommunity: { membership: null, problems: [{ code }] } });
    }
    const visitor = await stage.app.run(stage.app.visitor(), join, { input: { communityId: openId, role: 'PATIENT' } });
    expect(visitor.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
