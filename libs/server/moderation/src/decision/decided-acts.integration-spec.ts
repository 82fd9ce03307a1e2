import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { DecidedActs1700000017061 } from '../migrations/1700000017061-decided-acts.ts';
import { ArrangingScene } from '../spec/arranging-scene.spec-support.ts';

const slow = { action: 'SLOW', arrangement: { minutes: 5 } };
const refused = { kind: 'SLOW', viewerCanUndo: false, undoObstacle: 'ACT_OF_DECISION' };

describe('an act that was a decision', () => {
  let on: ArrangingScene;

  beforeAll(async () => {
    on = await ArrangingScene.start();
  });
  afterAll(() => on.app.stop());

  const decided = async (id: string) => {
    const caseId = await on.scene.taken('THREAD', id, on.keeper);
    expect(await on.codes(on.keeper, caseId, slow)).toEqual([]);
    return caseId;
  };

  it('is undone there alone, and those who may read its case are led there', async () => {
    const id = await on.thread();
    const caseId = await decided(id);
    for (const viewer of [on.keeper, on.colleague, on.administrator]) {
      expect(await on.actsSeen(viewer, id)).toEqual({ decidedActs: [{ caseId }], threadCuration: { acts: [refused] } });
      expect(await on.undoAct(id, viewer)).toEqual(['ACT_OF_DECISION']);
    }
    expect(await on.keptOf(id)).toMatchObject({ slow_minutes: 5 });
    const { id: decisionId } = (await on.told(on.author)) as { id: string };
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ slow_minutes: null });
    expect(await on.actsSeen(on.keeper, id)).toEqual({
      ...{ decidedActs: [], threadCuration: { acts: [{ kind: 'SLOW', viewerCanUndo: false, undoObstacle: null }] } },
    });
    expect(await on.told(on.author)).toMatchObject({ id: decisionId, state: 'UNDONE' });
  });

  it('leads nobody to a case about themselves, though they moderate there', async () => {
    const id = await on.thread(on.colleague);
    const caseId = await decided(id);
    expect(await on.actsSeen(on.colleague, id)).toEqual({ decidedActs: [], threadCuration: { acts: [refused] } });
    expect(await on.actsSeen(on.keeper, id)).toMatchObject({ decidedActs: [{ caseId }] });
    expect(await on.undoAct(id, on.colleague)).toEqual(['ACT_OF_DECISION']);
    expect(await on.actsSeen(on.author, id)).toBeNull();
  });

  it('is one no longer once an appeal has let it stay', async () => {
    const id = await on.thread();
    await decided(id);
    const { id: decisionId } = (await on.told(on.author)) as { id: string };
    await on.app.database.query(`update thread set slow_minutes = 9 where id = $1`, [id]);
    expect(await on.overturn(on.colleague, decisionId, true)).toEqual([]);
    await on.app.database.query(`update thread set slow_minutes = 5 where id = $1`, [id]);
    expect(await on.actsSeen(on.keeper, id)).toMatchObject({
      ...{ decidedActs: [], threadCuration: { acts: [{ kind: 'SLOW', viewerCanUndo: true, undoObstacle: null }] } },
    });
    expect(await on.undoAct(id)).toEqual([]);
    expect(await on.keptOf(id)).toMatchObject({ slow_minutes: null });
  });

  it('is known as one of earlier decisions too, as far as these still count', async () => {
    const [counting, undone] = [await on.thread(), await on.thread()];
    await decided(undone);
    const { id: decisionId } = (await on.told(on.author)) as { id: string };
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual([]);
    const caseId = await decided(counting);
    const runner = on.app.nest.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query(`select set_config('entraide.viewer', 'system', true)`);
    await runner.query(`update curation_act set decision_id = null`);
    await new DecidedActs1700000017061().up(runner);
    await runner.commitTransaction();
    await runner.release();
    expect(await on.actsSeen(on.keeper, counting)).toEqual({
      ...{ decidedActs: [{ caseId }], threadCuration: { acts: [refused] } },
    });
    const bound = await on.app.database.inTransaction('system', (transaction) =>
      transaction.query(`select 1 from curation_act where thread_id = $1 and decision_id is not null`, [undone]),
    );
    expect(bound).toEqual([]);
  });
});
