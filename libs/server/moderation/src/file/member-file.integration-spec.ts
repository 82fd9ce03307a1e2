import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

interface MemberFile {
  readonly member: { readonly pseudonym: string };
  readonly cases: {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly communityName: string | null;
    readonly decisions: {
      readonly action: string;
      readonly state: string;
      readonly appeal: string | null;
      readonly sanction: { readonly kind: string; readonly scope: string; readonly endsAt: string } | null;
    }[];
  }[];
  readonly reportsMade: number;
  readonly reportsActed: number;
}
const document = `query ($id: ID!) { memberFile(id: $id) {
  member { pseudonym } since hasMoreCases reportsMade reportsActed
  cases { id kind state openedAt communityName decisions {
    id decidedAt action state appeal sanction { kind scope state startsAt endsAt } } } } }`;

describe('a member’s file', () => {
  let world: CaseWorld;
  let caseId: string;

  beforeAll(async () => {
    world = await CaseWorld.start();
    ({ id: caseId } = await world.taken());
    const sanction = { kind: 'MUTE', scope: 'COMMUNITY', days: 7 };
    const answer = await world.stage.decide(world.keeper, {
      ...{ id: caseId, revision: 2, action: 'HIDE', ground: 'DOSAGE_ADVICE' },
      sanction,
    });
    expect(answer.errors ?? answer.data.decideCase.problems).toEqual([]);
  });
  afterAll(() => world.app.stop());

  const ask = (viewer: Viewer, id: string) =>
    world.app.run<{ memberFile: MemberFile | null } | null>(viewer, document, { id });
  const read = async (viewer: Viewer, id: string): Promise<MemberFile | null> =>
    (await ask(viewer, id)).data?.memberFile ?? null;
  const readings = (): Promise<unknown[]> =>
    world.app.database.query(
      `select actor_id, subject_id from journal_entry where action = 'member_file_read' order by at`,
    );

  it('tells those in charge what happened, in numbers, kinds and dates, and nothing that was written', async () => {
    const answer = await ask(world.colleague, world.amina.memberId);
    expect(answer.data?.memberFile).toMatchObject({
      member: { pseudonym: 'Amina_L' },
      cases: [
        {
          ...{ id: caseId, kind: 'THREAD', state: 'DECIDED', communityName: 'migraine (en)' },
          decisions: [
            { action: 'HIDE', state: 'STANDING', appeal: null, sanction: { kind: 'MUTE', scope: 'COMMUNITY' } },
          ],
        },
      ],
      ...{ reportsMade: 0, reportsActed: 0 },
    });
    expect(JSON.stringify(answer.data)).not.toMatch(/drops|night|dose|example\.org/);
  });

  it('tells of reports made only how many, and how many led to something', async () => {
    const { id } = await world.taken();
    await world.stage.decide(world.keeper, { id, revision: 2, action: 'KEEP' });
    expect(await read(world.keeper, world.tom.memberId)).toMatchObject({ cases: [], reportsMade: 2, reportsActed: 1 });
  });

  it('is for moderators of the person’s communities and administrators, and for nobody about themselves', async () => {
    const { memberId } = world.amina;
    const readers = [];
    const cast = { ...pick(world), visitor: world.app.visitor(), suspended: { ...world.keeper, isSuspended: true } };
    for (const [name, viewer] of Object.entries(cast)) if (await read(viewer, memberId)) readers.push(name);
    expect(readers).toEqual(['keeper', 'colleague', 'administrator']);
    expect(await read(world.keeper, world.keeper.memberId)).toBeNull();
    expect(await read(world.administrator, world.administrator.memberId)).toBeNull();
    expect(await read(world.administrator, 'x')).toBeNull();
    expect(await read(world.administrator, caseId)).toBeNull();
  });

  it('shows a moderator no case of another community', async () => {
    await world.app.database.query(
      `insert into membership (member_id, community_id, role, state)
       select $1, community_id, 'patient', 'active' from community_moderator where member_id = $2`,
      [world.amina.memberId, world.elsewhere.memberId],
    );
    expect(await read(world.elsewhere, world.amina.memberId)).toMatchObject({ cases: [] });
  });

  it('leaves a line in the journal for each reading, and none for a refusal', async () => {
    const before = (await readings()).length;
    await read(world.tom, world.amina.memberId);
    await read(world.administrator, caseId);
    await read(world.administrator, world.amina.memberId);
    const lines = await readings();
    expect(lines).toHaveLength(before + 1);
    expect(lines.at(-1)).toEqual({ actor_id: world.administrator.memberId, subject_id: world.amina.memberId });
  });

  it('costs the same, however much is in it', async () => {
    const one = (await ask(world.colleague, world.amina.memberId)).statements.length;
    for (let count = 0; count < 6; count += 1) await world.reported();
    const more = await ask(world.colleague, world.amina.memberId);
    expect(more.data?.memberFile?.cases.length).toBeGreaterThan(6);
    expect(more.statements).toHaveLength(one);
  });
});

const pick = ({ amina, tom, ines, keeper, colleague, elsewhere, administrator }: CaseWorld) => ({
  ...{ amina, tom, ines, keeper, colleague, elsewhere, administrator },
});
