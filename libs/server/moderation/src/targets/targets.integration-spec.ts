import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

const wanted = { danger: 30, harassment: 60, other: 120, dangerMail: 20, breakHour: 1, breakDay: 9 };
const fields = 'danger harassment other dangerMail breakHour breakDay revision';

describe('times and limits of moderation', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());

  const save = async (viewer: Viewer, change: Record<string, number> = {}) =>
    world.app.run<{ saveModerationTargets: { targets: unknown; problems: unknown[] } } | null>(
      viewer,
      `mutation ($input: ModerationTargetsInput!) {
         saveModerationTargets(input: $input) { targets { ${fields} } problems { code field } } }`,
      { input: { ...wanted, revision: 0, ...change } },
    );

  it('are those of the server until an administrator sets others, which hold for reports from then on', async () => {
    const before = await world.reported('DANGER');
    const read = await world.app.run(world.administrator, `query { moderationTargets { ${fields} } }`);
    expect(read.data).toEqual({
      moderationTargets: {
        ...{ danger: 15, harassment: 240, other: 1_440, dangerMail: 10, breakHour: 5, breakDay: 15, revision: 0 },
      },
    });
    expect((await save(world.administrator)).data?.saveModerationTargets).toEqual({
      targets: { ...wanted, revision: 1 },
      problems: [],
    });
    expect(
      (await world.app.run(world.app.visitor(), `query { responseTargets { danger harassment other } }`)).data,
    ).toEqual({ responseTargets: { danger: 30, harassment: 60, other: 120 } });
    const after = await world.reported('DANGER');
    const minutes = async (id: string): Promise<number> => {
      const { data } = await world.app.run<{ moderationCase: { openedAt: string; dueAt: string } }>(
        world.keeper,
        `query ($id: ID!) { moderationCase(id: $id) { openedAt dueAt } }`,
        { id },
      );
      return (Date.parse(data.moderationCase.dueAt) - Date.parse(data.moderationCase.openedAt)) / 60_000;
    };
    expect([await minutes(before.id), await minutes(after.id)]).toEqual([15, 30]);
    await world.app.run(world.keeper, `mutation ($id: ID!) { openReportedText(caseId: $id) { caseId } }`, {
      id: after.id,
    });
    expect((await world.app.run(world.keeper, `query { myExposure { needsBreak } }`)).data).toEqual({
      myExposure: { needsBreak: true },
    });
  });

  it.each(['danger', 'harassment', 'other', 'dangerMail', 'breakHour', 'breakDay'])('%s has bounds', async (field) => {
    for (const value of [0, 50_000]) {
      const { data } = await save(world.administrator, { revision: 1, [field]: value });
      expect(data?.saveModerationTargets).toEqual({ targets: null, problems: [{ code: 'OUT_OF_RANGE', field }] });
    }
  });

  it('are not overwritten unseen', async () => {
    expect((await save(world.administrator, { revision: 0 })).data?.saveModerationTargets).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
  });

  it('are for administrators alone', async () => {
    for (const viewer of [world.keeper, world.tom, world.app.visitor()]) {
      expect((await save(viewer)).data).toBeNull();
    }
  });
});
