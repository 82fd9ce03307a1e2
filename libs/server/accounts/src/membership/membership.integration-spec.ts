import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueFeature } from '@entraide/server-catalogue';
import { meterStatements } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { MemberCardsReader } from '../member/member-cards.reader.ts';
import { MembershipRepository, membershipKey } from './membership.repository.ts';
import { ModeratorRepository } from './moderator.repository.ts';

const at = new Date('2026-11-01T10:00:00Z');

describe('membership', () => {
  let app: TestApp;
  let memberships: MembershipRepository;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
    memberships = app.nest.get(MembershipRepository);
  });
  afterAll(() => app.stop());

  const place = async (name: string): Promise<{ communityId: string; memberId: string }> => ({
    communityId: randomUUID(),
    memberId: await addMember(app, name),
  });

  it('joins, changes the role, leaves and joins again', async () => {
    const here = await place('Joiner');
    const put = (role: 'patient' | 'caregiver') =>
      app.database.inTransaction('system', (tx) => memberships.put(tx, { ...here, role, state: 'active' }, at));
    const leave = () => app.database.inTransaction('system', (tx) => memberships.leave(tx, here, at));
    expect(await put('patient')).toBeNull();
    expect(await put('caregiver')).toBe('active');
    expect(await memberships.find(here)).toMatchObject({ role: 'caregiver', state: 'active' });
    expect(await leave()).toBe('active');
    expect(await leave()).toBeNull();
    expect(await memberships.ofMember(here.memberId)).toEqual([]);
    expect(await put('patient')).toBe('left');
    expect(await app.viewer(here.memberId)).toMatchObject({ communityIds: new Set([here.communityId]) });
  });

  it('is asked for, and accepted or declined once', async () => {
    const [luc, odile] = [await place('Asker_1'), await place('Asker_2')];
    const ask = (who: typeof luc) =>
      app.database.inTransaction('system', (tx) =>
        memberships.put(tx, { ...who, role: 'caregiver', state: 'requested' }, at),
      );
    await ask(luc);
    await ask(odile);
    expect(await memberships.requestsIn(luc.communityId, 10)).toMatchObject([
      { memberId: luc.memberId, role: 'caregiver' },
    ]);
    const decide = (accepts: boolean, who: typeof luc) =>
      app.database.inTransaction('system', (tx) =>
        accepts ? memberships.accept(tx, who, at) : memberships.decline(tx, who, at),
      );
    expect([await decide(true, luc), await decide(true, luc)]).toEqual([true, false]);
    expect([await decide(false, odile), await decide(false, odile)]).toEqual([true, false]);
    expect(await app.viewer(luc.memberId)).toMatchObject({ communityIds: new Set([luc.communityId]) });
    expect(await app.viewer(odile.memberId)).toMatchObject({ communityIds: new Set() });
    expect(await ask(luc)).toBe('active');
    expect(await memberships.find(luc)).toMatchObject({ state: 'active' });
  });

  it('tells roles of many in one statement, of active ones only', async () => {
    const [here, there] = [await place('Role_1'), await place('Role_2')];
    await app.database.inTransaction('system', (tx) =>
      memberships.put(tx, { ...here, role: 'bereaved', state: 'active' }, at),
    );
    await app.database.inTransaction('system', (tx) =>
      memberships.put(tx, { ...there, role: 'patient', state: 'requested' }, at),
    );
    const { result, statements } = await meterStatements(() => memberships.rolesOf([here, there]));
    expect([result.get(membershipKey(here)), result.get(membershipKey(there))]).toEqual(['bereaved', undefined]);
    expect(statements).toHaveLength(1);
  });

  it('has moderators, who are appointed and dismissed', async () => {
    const here = await place('Mod_1');
    const moderators = app.nest.get(ModeratorRepository);
    await app.database.inTransaction('system', (tx) => moderators.appoint(tx, here, at));
    await app.database.inTransaction('system', (tx) => moderators.appoint(tx, here, at));
    expect(await moderators.of(here.communityId)).toEqual([{ id: here.memberId, pseudonym: 'Mod_1' }]);
    expect(await app.viewer(here.memberId)).toMatchObject({ moderatedCommunityIds: new Set([here.communityId]) });
    await app.database.inTransaction('system', (tx) => moderators.dismiss(tx, here));
    expect(await moderators.of(here.communityId)).toEqual([]);
  });

  it('names members by cards, in one statement, and former ones not at all', async () => {
    const [known, gone] = [await addMember(app, 'Card_1'), await addMember(app, 'Card_2')];
    await app.database.query(`update member set state = 'erased' where id = $1`, [gone]);
    const reader = app.nest.get(MemberCardsReader);
    const { result, statements } = await meterStatements(() => reader.byIds([known, known, gone, null, randomUUID()]));
    expect([...result]).toEqual([[known, { id: known, pseudonym: 'Card_1' }]]);
    expect(statements).toHaveLength(1);
    expect((await meterStatements(() => reader.byIds([null]))).statements).toEqual([]);
  });
});
