import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

interface NotePayload {
  readonly noteId: string | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null }[];
}

const notesDocument = `query ($id: ID!) { moderationCase(id: $id) {
  state revision opinionAskedAt
  notes { id kind text advice author { pseudonym } correctsId isMine }
  viewerCan { note askOpinion giveOpinion writeToReporters } } }`;

interface NotedCase {
  readonly state: string;
  readonly revision: number;
  readonly opinionAskedAt: string | null;
  readonly notes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly isMine: boolean;
  }[];
  readonly viewerCan: Record<string, boolean>;
}

describe('what is written on a case', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.start();
  });
  afterAll(() => world.app.stop());

  const show = async (viewer: Viewer, id: string): Promise<NotedCase> => {
    const { data } = await world.app.run<{ moderationCase: NotedCase }>(viewer, notesDocument, { id });
    return data.moderationCase;
  };
  const write = async (viewer: Viewer, what: 'addCaseNote' | 'writeToReporters', input: Record<string, unknown>) => {
    const type = what === 'addCaseNote' ? 'CaseNoteInput' : 'ReportersMessageInput';
    const { data } = await world.app.run<Record<string, NotePayload>>(
      viewer,
      `mutation ($input: ${type}!) { ${what}(input: $input) { noteId problems { code field } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    return data[what] as NotePayload;
  };
  const opinion = async (
    viewer: Viewer,
    what: 'askOpinion' | 'giveOpinion' | 'passOpinion',
    input: Record<string, unknown>,
  ) => {
    const type = `${what.charAt(0).toUpperCase()}${what.slice(1)}Input`;
    const { data } = await world.app.run<Record<string, { moderationCase: unknown; problems: unknown[] }>>(
      viewer,
      `mutation ($input: ${type}!) { ${what}(input: $input) { moderationCase { state revision } problems { code field } } }`,
      { input },
    );
    return data[what];
  };

  it('is a note that colleagues read, spoils nobody’s work and is corrected by another one', async () => {
    const { id } = await world.taken();
    const first = await write(world.colleague, 'addCaseNote', { caseId: id, text: '  I know this person. ' });
    expect(first.problems).toEqual([]);
    const second = await write(world.colleague, 'addCaseNote', {
      caseId: id,
      text: 'I know of this person.',
      correctsId: first.noteId,
    });
    const shown = await show(world.keeper, id);
    expect(shown).toMatchObject({ revision: 2, state: 'ASSIGNED' });
    expect(shown.notes).toMatchObject([
      {
        id: first.noteId,
        kind: 'NOTE',
        text: 'I know this person.',
        advice: null,
        author: { pseudonym: 'Colleague' },
        correctsId: null,
        isMine: false,
      },
      expect.objectContaining({ id: second.noteId, correctsId: first.noteId, text: 'I know of this person.' }),
    ]);
    const ofKeeper = { caseId: id, text: 'Not mine to correct.', correctsId: first.noteId };
    expect(await write(world.keeper, 'addCaseNote', ofKeeper)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    await expect(
      world.app.database.inTransaction('system', (transaction) => transaction.query(`update case_note set text = 'x'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('written twice by an impatient hand is one note', async () => {
    const { id } = await world.taken();
    const input = { caseId: id, text: 'Once.', idempotencyKey: randomUUID() };
    const answers = [await write(world.keeper, 'addCaseNote', input), await write(world.keeper, 'addCaseNote', input)];
    expect(answers[0]).toEqual(answers[1]);
    expect((await show(world.keeper, id)).notes).toHaveLength(1);
  });

  it.each([
    ['', 'REQUIRED'],
    ['x'.repeat(3_001), 'TOO_LONG'],
  ])('has words, and not too many', async (text, code) => {
    const { id } = await world.taken();
    const answer = await write(world.keeper, 'addCaseNote', { caseId: id, text });
    expect(answer).toEqual({ noteId: null, problems: [{ code, field: 'text' }] });
  });

  it('waits for a second opinion that anybody else in charge gives, and shows where it is asked', async () => {
    const { id } = await world.taken();
    const asked = await opinion(world.keeper, 'askOpinion', { caseId: id, revision: 2, text: 'Is this advice?' });
    expect(asked).toEqual({ moderationCase: { state: 'WAITING', revision: 3 }, problems: [] });
    expect((await show(world.keeper, id)).viewerCan).toMatchObject({ giveOpinion: false, askOpinion: true });
    expect((await show(world.colleague, id)).viewerCan).toMatchObject({ giveOpinion: true, askOpinion: false });
    const waiting = async (viewer: Viewer) =>
      (await world.stage.queue(viewer, { filter: { asksOpinion: true } })).nodes.map((entry) => entry.id);
    expect(await waiting(world.colleague)).toEqual([id]);
    expect(await waiting(world.keeper)).toEqual([]);
    const words = { caseId: id, revision: 3, text: 'It is told as their own.', advice: 'KEEP' };
    expect(await opinion(world.keeper, 'giveOpinion', words)).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    expect(await opinion(world.elsewhere, 'giveOpinion', words)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    const given = await opinion(world.colleague, 'giveOpinion', words);
    expect(given).toEqual({ moderationCase: { state: 'ASSIGNED', revision: 4 }, problems: [] });
    const shown = await show(world.keeper, id);
    expect(shown.opinionAskedAt).toBeNull();
    expect(shown.notes).toMatchObject([
      { kind: 'OPINION_ASKED', text: 'Is this advice?' },
      { kind: 'OPINION', advice: 'KEEP', author: { pseudonym: 'Colleague' } },
    ]);
    expect(await waiting(world.colleague)).toEqual([]);
  });

  it('reaches every member who reported once, by mail in their language and among their reports', async () => {
    const { id, threadId } = await world.taken();
    await world.stage.report(world.ines, 'THREAD', threadId);
    await world.stage.report(world.ines, 'THREAD', threadId, { reason: 'SPAM' });
    await world.stage.report(world.app.visitor(), 'THREAD', threadId);
    const text = 'Could you tell us which sentence worries you?';
    expect(await write(world.colleague, 'writeToReporters', { caseId: id, text })).toMatchObject({
      problems: [{ code: 'CHANGED_MEANWHILE' }],
    });
    const sent = await write(world.keeper, 'writeToReporters', { caseId: id, text });
    expect(sent.problems).toEqual([]);
    const before = world.mailsTo('Ines_P').length;
    await world.app.runJobs();
    await world.app.runJobs();
    const mails = world.mailsTo('Ines_P');
    expect(mails).toHaveLength(before + 1);
    expect(mails.at(-1)).toContain('Bonjour Ines_P');
    expect(mails.at(-1)).toContain(text);
    expect(mails.at(-1)).not.toContain('How do you get through the night');
  });

  it('belongs to those in charge: nothing for others, nor about themselves', async () => {
    const { id } = await world.taken();
    for (const viewer of [world.elsewhere, world.administrator]) {
      const answer = await write(viewer, 'addCaseNote', { caseId: id, text: 'A word.' });
      expect(answer.problems.map(({ code }) => code)).toEqual(viewer === world.elsewhere ? ['NOT_FOUND'] : []);
    }
    const threadId = await world.stage.thread(world.colleague, world.here);
    await world.stage.report(world.tom, 'THREAD', threadId);
    const own = await world.stage.caseOn(world.keeper, threadId);
    expect(await write(world.colleague, 'addCaseNote', { caseId: own.id, text: 'About me?' })).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
    });
    const rows = (viewer: Viewer) =>
      world.app.database.inTransaction(viewer, (transaction) =>
        transaction.query(`select 1 from case_note where case_id = $1`, [id]),
      );
    expect([await rows(world.elsewhere), await rows(world.tom), await rows(world.app.visitor())]).toEqual([[], [], []]);
    expect(await rows(world.keeper)).toHaveLength(1);
  });
});
