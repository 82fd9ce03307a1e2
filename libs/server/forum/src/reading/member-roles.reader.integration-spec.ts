import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { forumFeature } from '../forum.feature.ts';
import { type AskedRole, MemberRolesReader } from './member-roles.reader.ts';

describe('roles of members in the communities for a condition', () => {
  let app: TestApp;
  let migraine: string;
  let asthma: string;
  const communities: string[] = [];

  const insert = async (sql: string, parameters: unknown[]): Promise<string> =>
    ((await app.database.query<{ id: string }>(`${sql} returning id`, parameters))[0] as { id: string }).id;
  const addCommunity = async (slug: string, conceptId: string): Promise<string> => {
    const id = await insert(
      `insert into community (slug, name_en, name_fr, description_en, description_fr) values ($1, $1, $1, $1, $1)`,
      [slug],
    );
    await app.database.query(`insert into community_condition (community_id, concept_id) values ($1, $2)`, [
      id,
      conceptId,
    ]);
    return id;
  };
  const addCondition = (slug: string): Promise<string> =>
    insert(`insert into concept (kind, slug, label_en, source) values ('condition', $1, $1, 'starter')`, [slug]);

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, forumFeature]);
    migraine = await addCondition('migraine');
    asthma = await addCondition('asthma');
    communities.push(await addCommunity('one', migraine), await addCommunity('other', migraine));
    communities.push(await addCommunity('elsewhere', asthma));
  });
  afterAll(() => app.stop());

  const rolesOf = (asked: AskedRole[]) =>
    app.database.inTransaction('system', (transaction) => app.nest.get(MemberRolesReader).rolesOf(transaction, asked));

  it('are those of the community that serves it, in the order asked', async () => {
    const [patient, caregiver] = [await addMember(app, 'Patient'), await addMember(app, 'Caregiver')];
    await addMembership(app, patient, communities[0] as string, 'patient');
    await addMembership(app, caregiver, communities[1] as string, 'caregiver');
    await addMembership(app, caregiver, communities[2] as string, 'patient');
    expect(
      await rolesOf([
        { memberId: caregiver, conceptId: migraine },
        { memberId: patient, conceptId: asthma },
        { memberId: patient, conceptId: migraine },
        { memberId: caregiver, conceptId: asthma },
      ]),
    ).toEqual(['caregiver', null, 'patient', 'patient']);
    expect(await rolesOf([])).toEqual([]);
  });

  it('are of those who take part now, and of two communities the one joined last', async () => {
    const memberId = await addMember(app, 'Moving');
    await addMembership(app, memberId, communities[0] as string, 'suspected');
    await addMembership(app, memberId, communities[1] as string, 'patient');
    const now = () => rolesOf([{ memberId, conceptId: migraine }]);
    await app.database.query(`update membership set joined_at = now() - interval '1 day' where community_id = $1`, [
      communities[0],
    ]);
    expect(await now()).toEqual(['patient']);
    for (const state of ['left', 'requested']) {
      await app.database.query(`update membership set state = $2 where community_id = $1`, [communities[1], state]);
      expect(await now()).toEqual(['suspected']);
    }
  });
});
