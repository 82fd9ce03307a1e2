import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { DecisionScene } from '../spec/decision-scene.spec-support.ts';
import { moderationFeatures } from '../spec/moderation-features.ts';

/** Everything that a decision can change of a text, as the database has it. */
interface Kept {
  readonly state: string;
  readonly warnings: string[];
  readonly isLocked: boolean;
}

describe('undoing a decision', () => {
  let app: TestApp;
  let scene: DecisionScene;
  let author: MemberViewer;
  let keeper: MemberViewer;
  let colleague: MemberViewer;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start(moderationFeatures);
    scene = await DecisionScene.on(app);
    author = await scene.member();
    keeper = await scene.moderator();
    colleague = await scene.moderator();
    administrator = await scene.administrator();
  });
  afterAll(() => app.stop());

  const thread = (): Promise<string> => scene.stage.thread(author, scene.place, { warnings: ['DEATH'] });
  const keptOf = async (threadId: string): Promise<Kept | undefined> => {
    const [row] = await app.database.query<Kept>(
      `select thread.state, post.warnings, thread.is_locked as "isLocked"
       from thread join post on post.thread_id = thread.id and post.is_opening where thread.id = $1`,
      [threadId],
    );
    return row;
  };
  const untouched: Kept = { state: 'visible', warnings: ['death'], isLocked: false };

  it.each([
    ['REQUEST_EDIT', { ...untouched, state: 'hidden' }],
    ['HIDE', { ...untouched, state: 'hidden' }],
    ['REMOVE', { ...untouched, state: 'removed' }],
    ['LOCK', { ...untouched, isLocked: true }],
    ['FOLD', { ...untouched, warnings: ['death', 'suicide'] }],
  ])('puts back exactly what %s changed', async (action, after) => {
    const id = await thread();
    const decisionId = await scene.decided('THREAD', id, keeper, { action, warnings: ['SUICIDE'] });
    const changed = await keptOf(id);
    expect({ ...changed, warnings: changed?.warnings.toSorted() }).toEqual(after);
    expect((await scene.undo(keeper, decisionId))?.problems).toEqual([]);
    expect(await keptOf(id)).toEqual(untouched);
  });

  it('gives an experience back, and the text of a profile', async () => {
    const experienceId = await scene.stage.experience(author, scene.place.conditionId);
    const removal = await scene.decided('EXPERIENCE', experienceId, keeper, { action: 'REMOVE' });
    const isThere = async () =>
      (
        await app.run<{ experience: unknown }>(app.visitor(), `query ($id: ID!) { experience(id: $id) { id } }`, {
          id: experienceId,
        })
      ).data.experience !== null;
    expect(await isThere()).toBe(false);
    await scene.undo(keeper, removal);
    expect(await isThere()).toBe(true);

    const about = async () =>
      (
        await app.database.query<{ about: string | null; tree: unknown }>(
          `select about, about_tree as tree from member where id = $1`,
          [author.memberId],
        )
      )[0];
    await app.database.query(`update member set about = 'Hello', about_tree = '[{"type":"rule"}]' where id = $1`, [
      author.memberId,
    ]);
    const cleared = await scene.decided('MEMBER', author.memberId, administrator, { action: 'REMOVE', rule: 's4' });
    expect(await about()).toEqual({ about: null, tree: null });
    await scene.undo(administrator, cleared);
    expect(await about()).toEqual({ about: 'Hello', tree: [{ type: 'rule' }] });
  });

  it('gives the case back to whoever decided it, tells the person, and writes the journal', async () => {
    const id = await thread();
    const decisionId = await scene.decided('THREAD', id, keeper, { action: 'HIDE' });
    await app.runJobs();
    const before = scene.mailsTo(author).length;
    const answer = await scene.undo(administrator, decisionId);
    expect(answer).toMatchObject({ moderationCase: { state: 'ASSIGNED', revision: 4 }, problems: [] });
    const caseId = answer?.moderationCase?.id ?? '';
    const desk = await scene.desk(keeper, caseId);
    expect(desk?.decisions).toMatchObject([
      { state: 'UNDONE', viewerCanUndo: false, undoneBy: { pseudonym: administrator.pseudonym } },
    ]);
    expect((await scene.stage.show(keeper, caseId))?.viewerCan).toMatchObject({ decide: true });
    await app.runJobs();
    await app.runJobs();
    expect(scene.mailsTo(author).length).toBe(before + 1);
    expect((await scene.myDecisions(author))[0]).toMatchObject({ id: decisionId, state: 'UNDONE' });
    const lines = await app.database.query<{ action: string }>(
      `select action from journal_entry where subject_id = $1 order by at, id`,
      [caseId],
    );
    expect(lines.map(({ action }) => action)).toEqual(expect.arrayContaining(['decision_undone', 'undoing_sent']));
  });

  it('is for the decider and administrators, once, and for a day', async () => {
    const id = await thread();
    const decisionId = await scene.decided('THREAD', id, keeper, { action: 'HIDE' });
    const codesOf = async (viewer: MemberViewer) =>
      (await scene.undo(viewer, decisionId))?.problems.map(({ code }) => code) ?? 'no such field';
    expect(await codesOf(colleague)).toEqual(['CHANGED_MEANWHILE']);
    expect(await codesOf(await scene.moderator(scene.elsewhere.id))).toEqual(['NOT_FOUND']);
    expect(await codesOf(author)).toBe('no such field');
    const [row] = await app.database.inTransaction('system', (transaction) =>
      transaction.query<{ at: Date }>(`select created_at as at from decision where id = $1`, [decisionId]),
    );
    const after = (ms: number) => new Date((row as { at: Date }).at.getTime() + ms);
    const codesAfter = (ms: number) => app.nest.get(Clock).runAt(after(ms), () => codesOf(keeper));
    const dayMs = 86_400_000;
    expect(await codesAfter(dayMs)).toEqual(['DECISION_UNDO_TOO_LATE']);
    expect(await keptOf(id)).toMatchObject({ state: 'hidden' });
    expect(await codesAfter(dayMs - 60_000)).toEqual([]);
    expect(await codesAfter(dayMs - 60_000)).toEqual(['CHANGED_MEANWHILE']);
  });

  it('leaves deleted what its author has deleted since, and closed a case whose thing was reported again', async () => {
    const deleted = await thread();
    const first = await scene.decided('THREAD', deleted, keeper, { action: 'HIDE' });
    await app.database.query(`update thread set state = 'deleted' where id = $1`, [deleted]);
    expect((await scene.undo(keeper, first))?.problems).toEqual([]);
    expect(await keptOf(deleted)).toMatchObject({ state: 'deleted' });

    const again = await thread();
    const second = await scene.decided('THREAD', again, keeper, { action: 'FOLD', warnings: ['SUICIDE'] });
    await scene.stage.report(app.visitor(), 'THREAD', again);
    expect(await scene.undo(keeper, second)).toMatchObject({ moderationCase: { state: 'DECIDED' }, problems: [] });
    expect(await keptOf(again)).toEqual(untouched);
  });
});
