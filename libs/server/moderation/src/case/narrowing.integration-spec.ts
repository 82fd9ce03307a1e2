import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

const countsDocument = `query ($filter: CaseFilter) { moderationCaseCounts(filter: $filter) {
  open new assigned waiting decided mine opinionAsked danger overdue communities { name } } }`;

describe('the queue, narrowed', () => {
  let world: CaseWorld;
  let spam: string;
  let danger: string;
  let french: string;

  beforeAll(async () => {
    world = await CaseWorld.start();
    spam = (await world.reported('SPAM')).id;
    danger = (await world.taken('DANGER')).id;
    french = (await world.reported('HARASSMENT', { language: 'FR' })).id;
  });
  afterAll(() => world.app.stop());

  const ids = async (viewer: Viewer, filter: Record<string, unknown>) =>
    (await world.stage.queue(viewer, { filter, first: 50 })).nodes.map((entry) => entry.id);
  const counts = async (viewer: Viewer, filter: Record<string, unknown> = {}) =>
    (await world.app.run<{ moderationCaseCounts: Record<string, unknown> }>(viewer, countsDocument, { filter })).data
      .moderationCaseCounts;

  it('shows what is asked for', async () => {
    expect(await ids(world.keeper, { urgency: 'DANGER' })).toEqual([danger]);
    expect(await ids(world.keeper, { urgency: 'HARASSMENT' })).toEqual([french]);
    expect(await ids(world.keeper, { reason: 'SPAM' })).toEqual([spam]);
    expect(await ids(world.keeper, { language: 'FR' })).toEqual([french]);
    expect(await ids(world.keeper, { kind: 'POST' })).toEqual([]);
    expect(await ids(world.keeper, { kind: 'THREAD', language: 'EN', state: 'NEW' })).toEqual([spam]);
    expect(await ids(world.keeper, { communityId: world.here.id })).toHaveLength(3);
    expect(await ids(world.elsewhere, { kind: 'THREAD' })).toEqual([]);
  });

  it('counts by state what the filter leaves, for whoever asks, in one statement', async () => {
    expect(await counts(world.keeper)).toEqual({
      open: 3,
      new: 2,
      assigned: 1,
      waiting: 0,
      decided: 0,
      mine: 1,
      opinionAsked: 0,
      danger: 1,
      overdue: 0,
      communities: [{ name: 'migraine (en)' }],
    });
    expect(await counts(world.colleague, { reason: 'SPAM' })).toMatchObject({ open: 1, new: 1, mine: 0, danger: 0 });
    expect(await counts(world.elsewhere)).toMatchObject({ open: 0, communities: [] });
    expect(await counts(world.administrator, { communityId: world.here.id })).toMatchObject({ open: 3 });
    const late = await world.at(new Date(Date.now() + 3_600_000), () => counts(world.keeper));
    expect(late).toMatchObject({ overdue: 1 });
    const answer = await world.app.run(world.administrator, countsDocument);
    expect(answer.statements).toHaveLength(1);
  });
});
