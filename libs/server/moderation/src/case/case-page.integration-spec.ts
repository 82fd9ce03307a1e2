import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArrangingScene } from '../spec/arranging-scene.spec-support.ts';

/** A statement more reads who asks, before the first of these. */
const mostStatements = 9;

const page = `query ($id: ID!) {
  viewer { memberId }
  myExposure { needsBreak colleagues { pseudonym } }
  moderationCase(id: $id) {
    id revision notes { text } reports { id reason reportedAt } reporters { reported acted reporter { pseudonym } }
    decisions { id decidedAt isStatementSent moderator { pseudonym } }
    history { openCases cases { id openedAt decidedAt action } }
  }
  decisionDesk(caseId: $id) {
    rules { id } arranging { topics { id } replies { id } }
    decisions { id state undoneAt undoneBy { pseudonym } undoableUntil viewerCanUndo sanction { kind endsAt } }
  }
  moderationCases(first: 12) { nodes { id holder { pseudonym } } }
}`;

interface Page {
  readonly moderationCase: {
    readonly reporters: unknown[];
    readonly decisions: { readonly id: string; readonly decidedAt: string }[];
    readonly history: { readonly cases: { readonly openedAt: string; readonly decidedAt: string | null }[] };
  };
  readonly decisionDesk: {
    readonly arranging: { readonly replies: unknown[] } | null;
    readonly decisions: Record<string, unknown>[];
  };
  readonly moderationCases: { readonly nodes: { readonly holder: unknown }[] };
}

describe('the page of a case', () => {
  let on: ArrangingScene;

  beforeAll(async () => {
    on = await ArrangingScene.start();
  });
  afterAll(() => on.app.stop());

  it('costs its holder no more than a page may, with all that can stand on it, and when a break is due', async () => {
    await on.scene.decided('THREAD', await on.thread(), on.keeper, { action: 'HIDE' });
    const id = await on.thread();
    await on.reply(on.writer, id);
    const sanction = { kind: 'MUTE', scope: 'COMMUNITY', days: 7 };
    const decisionId = await on.scene.decided('THREAD', id, on.keeper, {
      ...{ action: 'MOVE', arrangement: { topicId: on.nights }, sanction },
    });
    expect(await on.undoCodes(on.keeper, decisionId)).toEqual([]);
    const [decided] = await on.app.database.inTransaction('system', async (transaction) => {
      await transaction.query(
        `insert into moderator_exposure (moderator_id, slot, texts, danger, images) values ($1, $2, 500, 0, 0)`,
        [on.keeper.memberId, new Date(Date.now() - 60_000)],
      );
      return transaction.query<{ case_id: string }>(`select case_id from decision where id = $1`, [decisionId]);
    });
    const { data, statements } = await on.app.run<Page>(on.keeper, page, { id: decided?.case_id });
    expect(data).toMatchObject({
      myExposure: { needsBreak: true },
      moderationCase: {
        decisions: [{ id: decisionId, moderator: { pseudonym: expect.any(String) } }],
        history: { cases: [{ action: 'HIDE' }] },
      },
      decisionDesk: {
        decisions: [
          {
            ...{ id: decisionId, state: 'UNDONE', undoneBy: { pseudonym: expect.any(String) }, viewerCanUndo: false },
            sanction: { kind: 'MUTE' },
          },
        ],
      },
    });
    expect(data.decisionDesk.arranging?.replies).toHaveLength(1);
    for (const time of [data.moderationCase.decisions[0]?.decidedAt, data.decisionDesk.decisions[0]?.['undoneAt']]) {
      expect(Math.abs(Date.parse(String(time)) - Date.now())).toBeLessThan(3_600_000);
    }
    expect(statements.length).toBeLessThanOrEqual(mostStatements);
  });
});
