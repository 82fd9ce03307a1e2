import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { createDataSource, Journal, SETTINGS, type Settings } from '@entraide/server-platform';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import { moderationFeature } from '../moderation.feature.ts';
import { Stage } from '../spec/stage.ts';

const journalDocument = `query Journal($first: Int! = 20, $after: String) {
  journal(first: $first, after: $after) {
    nodes { id at action actor { pseudonym } subjectKind subjectId communityId decision }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Lines {
  journal: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

describe('what office leaves behind', () => {
  let app: TestApp;
  let stage: Stage;
  let caseId: string;
  const viewers: Record<string, Viewer> = {};

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, forumFeature, experiencesFeature, moderationFeature]);
    stage = new Stage(app);
    const here = await stage.community('migraine');
    const there = await stage.community('diabetes');
    const add = async (name: string, moderated: string | null, traits: Parameters<typeof addMember>[2] = {}) => {
      const id = await addMember(app, name, traits);
      await addMembership(app, id, here.id);
      if (moderated) await makeModerator(app, id, moderated);
      viewers[name] = await app.viewer(id);
    };
    viewers['visitor'] = app.visitor();
    await add('member', null);
    await add('author', null);
    await add('reporter', null);
    await add('suspended moderator', here.id, { state: 'suspended' });
    await add('moderator elsewhere', there.id);
    await add('moderator', here.id);
    await add('administrator', null, { isAdministrator: true });
    const threadId = await stage.thread(viewers['author'] as MemberViewer, here);
    await stage.report(viewers['reporter'] as Viewer, 'THREAD', threadId);
    const moderator = viewers['moderator'] as Viewer;
    caseId = (await stage.caseOn(moderator, threadId)).id;
    await stage.handle(moderator, 'takeCase', caseId, 1);
    await stage.decide(moderator, { id: caseId, revision: 2, action: 'KEEP' });
  });
  afterAll(() => app.stop());

  const codeOf = async (viewer: Viewer, source: string, variables = {}): Promise<string> => {
    const { errors } = await app.run(viewer, source, variables);
    return String(errors?.[0]?.extensions?.['code'] ?? 'open');
  };
  const forModerators = {
    visitor: 'UNAUTHENTICATED',
    member: 'NOT_FOUND',
    author: 'NOT_FOUND',
    reporter: 'NOT_FOUND',
    'suspended moderator': 'NOT_FOUND',
    'moderator elsewhere': 'open',
    moderator: 'open',
    administrator: 'open',
  };

  it.each([
    ['moderationCases', `query { moderationCases { nodes { id } } }`],
    ['moderationCase', `query { moderationCase(id: "x") { id } }`],
    [
      'decisionPreview',
      `query { decisionPreview(caseId: "01a20140-6ad2-7c96-b048-a4b849e480de", decision: { action: KEEP, rule: "1", reason: "" }) { problems { code } } }`,
    ],
    [
      'takeCase',
      `mutation { takeCase(id: "01a20140-6ad2-7c96-b048-a4b849e480de", revision: 1) { problems { code } } }`,
    ],
    [
      'releaseCase',
      `mutation { releaseCase(id: "01a20140-6ad2-7c96-b048-a4b849e480de", revision: 1) { problems { code } } }`,
    ],
    [
      'putCaseToWait',
      `mutation { putCaseToWait(id: "01a20140-6ad2-7c96-b048-a4b849e480de", revision: 1) { problems { code } } }`,
    ],
    [
      'decideCase',
      `mutation { decideCase(input: { id: "01a20140-6ad2-7c96-b048-a4b849e480de", revision: 1, action: KEEP, rule: "1", reason: "" }) { problems { code } } }`,
    ],
  ])('%s is for moderators', async (_, source) => {
    const found: Record<string, string> = {};
    for (const [name, viewer] of Object.entries(viewers)) found[name] = await codeOf(viewer, source);
    expect(found).toEqual(forModerators);
  });

  it('is a journal for administrators', async () => {
    const found: Record<string, string> = {};
    for (const [name, viewer] of Object.entries(viewers)) found[name] = await codeOf(viewer, journalDocument);
    expect(found).toEqual({ ...forModerators, moderator: 'NOT_FOUND', 'moderator elsewhere': 'NOT_FOUND' });
  });

  it('is read in pages, at the cost of one', async () => {
    const administrator = viewers['administrator'] as Viewer;
    const { memberId } = viewers['moderator'] as MemberViewer;
    await app.database.inTransaction('system', async (transaction) => {
      for (let line = 0; line < 60; line += 1) {
        const subject = { kind: 'case', id: caseId };
        await app.nest
          .get(Journal)
          .write(transaction, { action: 'case_taken', actorId: memberId, subject, communityId: null });
      }
    });
    const one = await app.run<Lines>(administrator, journalDocument, { first: 1 });
    const fifty = await app.run<Lines>(administrator, journalDocument, { first: 50 });
    expect([one.statements.length, fifty.statements.length]).toEqual([2, 2]);
    const rest = await app.run<Lines>(administrator, journalDocument, {
      first: 50,
      after: fifty.data.journal.pageInfo.endCursor,
    });
    const ids = [...fifty.data.journal.nodes, ...rest.data.journal.nodes].map((line) => line.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toHaveLength(63);
    expect(rest.data.journal.pageInfo.hasNextPage).toBe(false);
  });

  it.each(['update journal_entry set action = action', 'delete from journal_entry', 'truncate journal_entry'])(
    'cannot be undone: %s',
    async (statement) => {
      const before = await app.database.query(`select count(*) from journal_entry`);
      await expect(app.database.query(statement)).rejects.toThrow(/permission denied/);
      const { databaseUrl } = app.nest.get<Settings>(SETTINGS);
      const owner = await createDataSource({ url: databaseUrl, poolSize: 1, entities: [], as: 'owner' }).initialize();
      try {
        await expect(owner.query(statement)).rejects.toThrow(/the journal is append-only/);
      } finally {
        await owner.destroy();
      }
      expect(await app.database.query(`select count(*) from journal_entry`)).toEqual(before);
    },
  );

  describe('in the database itself', () => {
    const everything = `select c.id, c.revision, report.note, decision.reason from moderation_case c
      join report on report.case_id = c.id left join decision on decision.case_id = c.id`;
    const rowsFor = (viewer: Viewer | 'system', table: string): Promise<number> =>
      app.database.inTransaction(viewer, async (transaction) => {
        return (await transaction.query(`select 1 from ${table}`)).length;
      });

    it.each(['moderation_case', 'report', 'decision'])(
      '%s shows its rows to those in charge, and a report to whoever made it',
      async (table) => {
        const found: Record<string, number> = {};
        for (const [name, viewer] of Object.entries(viewers)) found[name] = await rowsFor(viewer, table);
        expect(found).toEqual({
          visitor: 0,
          member: 0,
          author: 0,
          reporter: table === 'report' ? 1 : 0,
          'suspended moderator': 0,
          'moderator elsewhere': 0,
          moderator: 1,
          administrator: 1,
        });
        expect(await app.database.query(`select 1 from ${table}`)).toEqual([]);
      },
    );

    it.each([
      `delete from moderation_case`,
      `delete from report`,
      `update report set note = 'changed'`,
      `delete from decision`,
    ])('those in charge cannot change what was said: %s', async (statement) => {
      const before = await app.database.inTransaction('system', (transaction) => transaction.query(everything));
      for (const name of ['moderator', 'administrator']) {
        await app.database.inTransaction(viewers[name] as Viewer, (transaction) => transaction.query(statement));
      }
      expect(await app.database.inTransaction('system', (transaction) => transaction.query(everything))).toEqual(
        before,
      );
    });

    it.each(['moderator', 'administrator'])(
      'what was decided stays as it was told, whatever %s tries',
      async (name) => {
        const change = app.database.inTransaction(viewers[name] as Viewer, (transaction) =>
          transaction.query(`update decision set reason = 'changed'`),
        );
        await expect(change).rejects.toThrow(/stays as it was told/);
      },
    );

    it('a case is not there for the moderator it is about', async () => {
      const moderator = viewers['moderator'] as MemberViewer;
      await app.database.inTransaction('system', (transaction) =>
        transaction.query(`update moderation_case set subject_id = $2 where id = $1`, [caseId, moderator.memberId]),
      );
      expect([await rowsFor(moderator, 'moderation_case'), await rowsFor(moderator, 'report')]).toEqual([0, 0]);
    });
  });
});
