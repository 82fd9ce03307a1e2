import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { MergeConcepts, PartConcepts } from '@entraide/server-catalogue';
import { TestApp } from '@entraide/testing';
import { Stage, forumFeatures } from '../spec/stage.ts';

const list = `query ($conceptId: ID!) { threads(filter: { conceptId: $conceptId }) { nodes { id } } }`;

describe('threads and communities of concepts that became one', () => {
  let stage: Stage;
  let administrator: MemberViewer;
  let communityId: string;
  let author: string;
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    administrator = await stage.app.viewer(stage.administratorId);
    communityId = await stage.community('migraine');
    author = await stage.member('Amina', communityId);
  });
  afterAll(() => stage.stop());

  const condition = async (slug: string): Promise<string> => {
    const [row] = await stage.app.database.query<{ id: string }>(
      `insert into concept (kind, slug, label_en, label_fr, source) values ('condition', $1, $1, $1, 'spec') returning id`,
      [slug],
    );
    return (row as { id: string }).id;
  };
  const thread = async (conceptIds: readonly string[]): Promise<string> => {
    const topicId = await stage.topic(communityId, `topic-${randomUUID()}`);
    const id = await stage.startThread(author, { communityId, topicId });
    await stage.app.database.query(
      `insert into thread_concept (thread_id, concept_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
      [id, conceptIds],
    );
    return id;
  };
  const merge = async (fromId: string, intoId: string): Promise<string> => {
    await stage.app.nest.get(MergeConcepts).execute(administrator, { fromId, intoId, revision: 1 });
    const [row] = await stage.app.database.query<{ id: string }>(`select id from concept_merge where from_id = $1`, [
      fromId,
    ]);
    return (row as { id: string }).id;
  };
  const listed = async (conceptId: string): Promise<string[]> => {
    const { data } = await stage.app.run<{ threads: { nodes: { id: string }[] } }>(stage.app.visitor(), list, {
      conceptId,
    });
    return data.threads.nodes.map((node) => node.id).sort();
  };
  const served = async (): Promise<string[]> =>
    (
      await stage.app.database.query<{ id: string }>(
        `select concept_id as id from community_condition where community_id = $1`,
        [communityId],
      )
    ).map(({ id }) => id);

  it('are found under the surviving one, and go back exactly', async () => {
    const [gone, kept] = [await condition('gone'), await condition('kept')];
    const ofGone = await thread([gone]);
    const ofBoth = await thread([gone, kept]);
    const ofKept = await thread([kept]);
    await stage.app.database.query(`insert into community_condition (community_id, concept_id) values ($1, $2)`, [
      communityId,
      gone,
    ]);
    const before = await served();
    const mergeId = await merge(gone, kept);
    expect(await listed(kept)).toEqual([ofGone, ofBoth, ofKept].sort());
    expect(await served()).toEqual(expect.arrayContaining([kept]));
    expect(await served()).not.toContain(gone);
    await stage.app.nest.get(PartConcepts).execute(administrator, mergeId);
    expect(await listed(kept)).toEqual([ofBoth, ofKept].sort());
    expect(await listed(gone)).toEqual([ofGone, ofBoth].sort());
    expect((await served()).sort()).toEqual(before.sort());
  });

  it('stay without a concept that was taken off meanwhile', async () => {
    const [gone, kept] = [await condition('gone-later'), await condition('kept-later')];
    const id = await thread([gone]);
    const mergeId = await merge(gone, kept);
    await stage.app.database.query(`delete from thread_concept where thread_id = $1`, [id]);
    await stage.app.nest.get(PartConcepts).execute(administrator, mergeId);
    expect([await listed(gone), await listed(kept)]).toEqual([[], []]);
  });
});
