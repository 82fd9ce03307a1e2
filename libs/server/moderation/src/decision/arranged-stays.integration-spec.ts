import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArrangingScene } from '../spec/arranging-scene.spec-support.ts';

describe('an objection to what can no longer be put back', () => {
  let on: ArrangingScene;

  beforeAll(async () => {
    on = await ArrangingScene.start();
  });
  afterAll(() => on.app.stop());

  const query = (sql: string, values: unknown[]) => on.app.database.query(sql, values);
  const detailOf = async (decisionId: string): Promise<Record<string, unknown> | undefined> => {
    const [line] = await on.app.database.inTransaction('system', (transaction) =>
      transaction.query<{ detail: Record<string, unknown> }>(
        `select detail from journal_entry where action = 'appeal_overturned' and detail ->> 'decisionId' = $1`,
        [decisionId],
      ),
    );
    return line?.detail;
  };

  it('is answered only knowing that the conversation stays, and then as overturned as any other', async () => {
    const target = await on.thread(on.writer);
    const id = await on.thread();
    const sanction = { kind: 'MUTE', scope: 'COMMUNITY', days: 60 };
    const decisionId = await on.scene.decided('THREAD', id, on.keeper, {
      ...{ action: 'MERGE', arrangement: { targetId: target }, sanction },
    });
    await query(`update thread set state = 'deleted' where id = $1`, [target]);
    const before = [await on.keptOf(id), await on.keptOf(target)];
    expect(await on.overturn(on.colleague, decisionId)).toEqual(['mayStay UNDO_PART_GONE']);
    expect(await on.told(on.author)).toMatchObject({ state: 'APPEALED', stays: null, sanction: { state: 'ACTIVE' } });
    expect(await on.overturn(on.colleague, decisionId, true)).toEqual([]);
    expect([await on.keptOf(id), await on.keptOf(target)]).toEqual(before);
    const told = await on.told(on.author);
    expect(told).toMatchObject({ state: 'OVERTURNED', stays: 'PART_GONE', sanction: { state: 'LIFTED' } });
    expect(told?.place).toMatch(/^\/posts\//);
    expect(await on.ownAppeal(decisionId)).toEqual({
      ...{ state: 'OVERTURNED', stays: 'PART_GONE', answer: 'It was asked where it belongs, indeed.' },
    });
    expect(await detailOf(decisionId)).toMatchObject({ decision: 'merge', stays: 'part_gone' });
  });

  it('leaves where it is what somebody has changed since for fewer readers', async () => {
    const target = await on.thread(on.writer);
    await query(`update thread set visibility = 'community' where id = $1`, [target]);
    const id = await on.thread();
    const decisionId = await on.decided(id, 'MERGE', { targetId: target });
    await query(`update post set edited_at = created_at + interval '1 day' where thread_id = $1`, [target]);
    expect(await on.overturn(on.colleague, decisionId)).toEqual(['mayStay UNDO_READ_BY_MORE']);
    expect(await on.overturn(on.colleague, decisionId, true)).toEqual([]);
    expect(await on.told(on.author)).toMatchObject({ state: 'OVERTURNED', stays: 'READ_BY_MORE' });
    expect(await on.actsOf(id)).toEqual(['merge']);
  });

  it('keeps what the decision found for a later one, as if nothing had been tried', async () => {
    const id = await on.thread();
    const decisionId = await on.decided(id, 'SLOW', { minutes: 5 });
    await query(`update thread set slow_minutes = 9 where id = $1`, [id]);
    const hiding = await on.scene.decided('THREAD', id, on.keeper, { action: 'HIDE' });
    expect(await on.overturn(on.colleague, decisionId)).toEqual(['mayStay DECISION_UNDO_BLOCKED']);
    expect(await on.overturn(on.colleague, decisionId, true)).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ state: 'hidden', slow_minutes: 9 });
    expect(await on.undoCodes(on.keeper, hiding)).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ state: 'visible', slow_minutes: 9 });
  });

  it('puts back what can be put back, whatever was allowed', async () => {
    const id = await on.thread();
    const before = await on.keptOf(id);
    const decisionId = await on.decided(id, 'MOVE', { topicId: on.nights });
    expect(await on.overturn(on.colleague, decisionId, true)).toEqual([]);
    expect(await on.keptOf(id)).toEqual(before);
    expect(await on.told(on.author)).toMatchObject({ state: 'OVERTURNED', stays: null, place: null });
  });

  it('is left to somebody in charge of both communities, who can put it back', async () => {
    const id = await on.thread();
    const decisionId = await on.decided(id, 'MOVE', { topicId: on.scene.elsewhere.topicId }, on.wide);
    expect(await on.overturn(on.colleague, decisionId, true)).toEqual(['UNDO_BEYOND_OFFICE']);
    expect(await on.overturn(on.administrator, decisionId, true)).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ community_id: on.scene.place.id });
  });
});
