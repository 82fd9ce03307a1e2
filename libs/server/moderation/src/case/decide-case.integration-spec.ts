import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { moderationFeature } from '../moderation.feature.ts';
import { Stage } from '../spec/stage.ts';

describe('deciding a case', () => {
  let app: TestApp;
  let stage: Stage;
  let place: Awaited<ReturnType<Stage['community']>>;
  let amina: MemberViewer;
  let tom: MemberViewer;
  let keeper: MemberViewer;
  let colleague: MemberViewer;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, forumFeature, experiencesFeature, moderationFeature]);
    stage = new Stage(app);
    place = await stage.community('migraine');
    const member = async (name: string, moderated: boolean, isAdministrator = false) => {
      const id = await addMember(app, name, { isAdministrator, language: name === 'Amina_L' ? 'fr' : 'en' });
      await addMembership(app, id, place.id);
      if (moderated) await makeModerator(app, id, place.id);
      return app.viewer(id);
    };
    amina = await member('Amina_L', false);
    tom = await member('Tom_W', false);
    keeper = await member('Keeper', true);
    colleague = await member('Colleague', true);
    administrator = await member('Admin', false, true);
    await app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `insert into member_credential (member_id, email, email_key, password_hash) values ($1, 'amina@example.org', 'amina@example.org', 'x')`,
        [amina.memberId],
      ),
    );
  });
  afterAll(() => app.stop());

  /** Reports a thing and puts its case into the keeper's hands. */
  const takenCase = async (kind: string, id: string, holder: Viewer = keeper): Promise<string> => {
    await stage.report(tom, kind, id);
    const entry = await stage.caseOn(holder, id);
    await stage.handle(holder, 'takeCase', entry.id, 1);
    return entry.id;
  };
  /** The post's words as this viewer reads them; `undefined` when they read none. */
  const readPost = async (viewer: Viewer, id: string): Promise<unknown> => {
    const { data } = await app.run<{ post: { post: { tree: unknown } } | null }>(
      viewer,
      `query ($id: ID!) { post(id: $id) { post { tree } } }`,
      { id },
    );
    return data.post?.post.tree ?? undefined;
  };
  const readThread = async (viewer: Viewer, id: string) =>
    (
      await app.run<{ thread: { id: string; isLocked: boolean } | null }>(
        viewer,
        `query ($id: ID!) { thread(id: $id) { id isLocked } }`,
        { id },
      )
    ).data.thread;
  const journal = async () =>
    (
      await app.run<{ journal: { nodes: { action: string; subjectId: string }[] } }>(
        administrator,
        `query { journal(first: 50) { nodes { action decision subjectKind subjectId actor { pseudonym } } } }`,
      )
    ).data.journal.nodes;
  const mails = (): string[] => {
    const folder = path.join(app.dataDir, 'mail');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true }).map((file) =>
      readFileSync(path.join(folder, file.name), 'utf8'),
    );
  };

  it('goes from a visitor’s report to a post that others no longer read, with reasons and a journal', async () => {
    const postId = await stage.reply(amina, await stage.thread(amina, place, { title: 'Drops of valerian at night' }));
    await stage.report(app.visitor('fr'), 'POST', postId, { reason: 'DOSAGE_ADVICE' });
    const { id } = await stage.caseOn(keeper, postId);
    await stage.handle(keeper, 'takeCase', id, 1);
    expect(JSON.stringify(await readPost(tom, postId))).toContain('forty drops');
    const answer = await stage.decide(keeper, { id, revision: 2, action: 'HIDE' });
    expect(answer.data.decideCase).toEqual({ moderationCase: { id, state: 'DECIDED', revision: 3 }, problems: [] });
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    expect(await readPost(tom, postId)).toBeUndefined();
    expect(await readPost(app.visitor(), postId)).toBeUndefined();
    expect(JSON.stringify(await readPost(amina, postId))).toContain('forty drops');
    expect((await journal()).filter((line) => line.subjectId === id)).toEqual([
      { action: 'CASE_DECIDED', decision: 'HIDE', subjectKind: 'case', subjectId: id, actor: { pseudonym: 'Keeper' } },
      { action: 'CASE_TAKEN', decision: null, subjectKind: 'case', subjectId: id, actor: { pseudonym: 'Keeper' } },
      { action: 'CASE_OPENED', decision: null, subjectKind: 'case', subjectId: id, actor: null },
    ]);
    const before = await stage.show(keeper, id);
    expect(before).toMatchObject({
      decisions: [{ action: 'HIDE', moderator: { pseudonym: 'Keeper' }, isStatementSent: false }],
      viewerCan: { take: false, release: false, putToWait: false, decide: false },
    });
    await app.runJobs();
    expect((await stage.show(keeper, id))?.decisions[0]?.isStatementSent).toBe(true);
    expect(mails()).toHaveLength(1);
    const mail = decodeMail(mails()[0] ?? '');
    expect(mail.subject).toBe('Entraide : une décision qui vous concerne');
    expect(mail.to).toBe('amina@example.org');
    expect(mail.body).toContain('Bonjour Amina_L,');
    expect(mail.body).toContain('un de vos messages');
    expect(mail.body).not.toContain('valerian');
    expect(mail.body).toContain('3. No orders about doses');
    expect(mail.body).toContain('It tells others which dose to take.');
    expect(mail.body).toContain('Vous pouvez contester jusqu’au');
    expect(mail.body).not.toContain('Keeper');
  });

  it('sends the reasons once, however often the job runs', async () => {
    const id = await takenCase('POST', await stage.reply(amina, await stage.thread(amina, place)));
    await stage.decide(keeper, { id, revision: 2, action: 'REMOVE' });
    const before = mails().length;
    await app.runJobs();
    await app.database.inTransaction('system', async (transaction) => {
      const [row] = await transaction.query<{ id: string }>(`select id from decision where case_id = $1`, [id]);
      await transaction.enqueue({ name: 'send_statement_of_reasons', payload: { decisionId: row?.id ?? '' } });
    });
    await app.runJobs();
    expect(mails().length).toBe(before + 1);
  });

  it('keeping changes nothing and writes to nobody', async () => {
    const threadId = await stage.thread(amina, place);
    const id = await takenCase('THREAD', threadId);
    const before = mails().length;
    const answer = await stage.decide(keeper, { id, revision: 2, action: 'KEEP' });
    expect(answer.data.decideCase.problems).toEqual([]);
    await app.runJobs();
    expect(mails().length).toBe(before);
    expect(await readThread(app.visitor(), threadId)).toMatchObject({ isLocked: false });
  });

  it.each([
    ['HIDE', null],
    ['REMOVE', null],
    ['LOCK', { isLocked: true }],
    ['FOLD', { isLocked: false }],
  ])('of a thread: %s', async (action, expected) => {
    const threadId = await stage.thread(amina, place, { warnings: ['DEATH'] });
    const id = await takenCase('THREAD', threadId);
    const answer = await stage.decide(keeper, { id, revision: 2, action, warnings: ['SUICIDE', 'SUICIDE'] });
    expect(answer.data.decideCase.problems).toEqual([]);
    expect(answer.statements.length).toBeLessThanOrEqual(12);
    const kept = await app.database.inTransaction('system', (transaction) =>
      transaction.query(`select warnings from decision where case_id = $1`, [id]),
    );
    expect(kept).toEqual([{ warnings: action === 'FOLD' ? ['suicide'] : [] }]);
    const thread = await readThread(tom, threadId);
    if (expected) expect(thread).toMatchObject(expected);
    else expect(thread).toBeNull();
    const [opening] = await app.database.query<{ warnings: string[] }>(
      `select warnings from post where thread_id = $1 and is_opening`,
      [threadId],
    );
    expect(opening?.warnings.toSorted()).toEqual(action === 'FOLD' ? ['death', 'suicide'] : ['death']);
  });

  it('of an experience takes it away from everybody but its author', async () => {
    const experience = await stage.experience(amina, place.conditionId);
    const read = async (viewer: Viewer) =>
      (
        await app.run<{ experience: { state: string } | null }>(
          viewer,
          `query ($id: ID!) { experience(id: $id) { state } }`,
          { id: experience },
        )
      ).data.experience;
    const id = await takenCase('EXPERIENCE', experience);
    expect((await stage.decide(keeper, { id, revision: 2, action: 'LOCK' })).data.decideCase.problems).toEqual([
      { code: 'NOT_IN_LIST', field: 'action' },
    ]);
    expect((await stage.decide(keeper, { id, revision: 2, action: 'REMOVE' })).data.decideCase.problems).toEqual([]);
    expect(await read(tom)).toBeNull();
    expect(await read(app.visitor())).toBeNull();
    expect(await read(amina)).toEqual({ state: 'REMOVED' });
  });

  it('leaves what its author has deleted meanwhile deleted', async () => {
    const postId = await stage.reply(amina, await stage.thread(amina, place));
    const id = await takenCase('POST', postId);
    await app.database.query(`update post set state = 'deleted' where id = $1`, [postId]);
    await stage.decide(keeper, { id, revision: 2, action: 'HIDE' });
    expect(await app.database.query(`select state from post where id = $1`, [postId])).toEqual([{ state: 'deleted' }]);
  });

  it('is refused to whoever does not hold it, to a stale view, and a second time', async () => {
    const threadId = await stage.thread(amina, place);
    const id = await takenCase('THREAD', threadId);
    const codes = async (viewer: Viewer, revision: number) =>
      (await stage.decide(viewer, { id, revision, action: 'REMOVE' })).data.decideCase.problems.map((p) => p.code);
    expect(await codes(colleague, 2)).toEqual(['CHANGED_MEANWHILE']);
    expect(await codes(administrator, 2)).toEqual(['CHANGED_MEANWHILE']);
    expect(await codes(keeper, 1)).toEqual(['CHANGED_MEANWHILE']);
    await stage.report(colleague, 'THREAD', threadId, { reason: 'DANGER' });
    expect(await codes(keeper, 2)).toEqual(['CHANGED_MEANWHILE']);
    expect(await readThread(tom, threadId)).not.toBeNull();
    expect(await codes(keeper, 3)).toEqual([]);
    expect(await codes(keeper, 3)).toEqual(['CHANGED_MEANWHILE']);
    expect(await codes(keeper, 4)).toEqual(['CHANGED_MEANWHILE']);
  });

  it('names every fault of a decision and then does nothing', async () => {
    const threadId = await stage.thread(amina, place);
    const id = await takenCase('THREAD', threadId);
    const answer = await stage.decide(keeper, { id, revision: 2, action: 'FOLD', rule: ' ', reason: 'too short' });
    expect(answer.data.decideCase.problems).toEqual([
      { code: 'REQUIRED', field: 'warnings' },
      { code: 'REQUIRED', field: 'rule' },
      { code: 'TOO_SHORT', field: 'reason' },
    ]);
    expect(await stage.show(keeper, id)).toMatchObject({ state: 'ASSIGNED', revision: 2, decisions: [] });
  });

  it('is previewed in the author’s words, to those who may read the case', async () => {
    const id = await takenCase('THREAD', await stage.thread(amina, place));
    const preview = async (viewer: Viewer, action: string, reason = 'It tells others which dose to take.') =>
      (
        await app.run<{
          decisionPreview: { statement: { subject: string; text: string } | null; problems: unknown[] };
        }>(
          viewer,
          `query ($id: ID!, $decision: DecisionInput!) {
             decisionPreview(caseId: $id, decision: $decision) { statement { subject text } problems { code field } } }`,
          { id, decision: { action, rule: '3', reason } },
        )
      ).data.decisionPreview;
    const shown = await preview(keeper, 'HIDE');
    expect(shown.statement?.text).toContain('Bonjour Amina_L,');
    expect(shown.statement?.text).toContain('It tells others which dose to take.');
    expect(await preview(keeper, 'KEEP')).toEqual({ statement: null, problems: [] });
    expect((await preview(keeper, 'HIDE', 'short')).problems).toEqual([{ code: 'TOO_SHORT', field: 'reason' }]);
    const other = await stage.community('diabetes');
    const stranger = await addMember(app, 'Elsewhere');
    await makeModerator(app, stranger, other.id);
    expect(await preview(await app.viewer(stranger), 'HIDE')).toEqual({
      statement: null,
      problems: [{ code: 'NOT_FOUND', field: null }],
    });
  });

  it('opens a new case when the thing is reported after a decision, and counts the earlier one', async () => {
    const threadId = await stage.thread(amina, place);
    const first = await takenCase('THREAD', threadId);
    await stage.decide(keeper, { id: first, revision: 2, action: 'KEEP' });
    await stage.report(colleague, 'THREAD', threadId);
    const second = await stage.caseOn(keeper, threadId);
    expect(second.id).not.toBe(first);
    const shown = await stage.show(keeper, second.id);
    expect(shown?.history.decisions).toContainEqual({ action: 'KEEP', count: expect.any(Number) });
    const decided = await stage.queue(keeper, { filter: { state: 'DECIDED' } });
    expect(decided.nodes[0]?.id).toBe(first);
  });
});

interface DecodedMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

function decodeMail(source: string): DecodedMail {
  const [head = '', ...rest] = source.split('\n\n');
  const header = (name: string): string =>
    (new RegExp(`^${name}: (.*(?:\\n[ \\t].*)*)`, 'm').exec(head)?.[1] ?? '').replace(/\n[ \t]/g, '');
  const quoted = (text: string): string =>
    Buffer.from(
      text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'latin1',
    ).toString('utf8');
  const subject = header('Subject').replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, text: string) =>
    quoted(text.replace(/_/g, ' ')),
  );
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  return { to: header('To'), subject: plain(subject), body: plain(quoted(rest.join('\n\n'))) };
}
