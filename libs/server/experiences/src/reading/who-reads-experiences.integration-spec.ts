import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExperienceState } from '@entraide/domain-access';
import { type MemberViewer, type Viewer, type Visibility, visibilities } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember, addMembership, makeModerator } from '@entraide/testing';
import type { Answers } from '../entry/answers.ts';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addCommunity, addConcept } from '../spec/concepts.ts';
import { experienceDocument, listDocument } from '../spec/experience-documents.ts';
import { publishAt } from '../spec/publish-at.ts';
import { ExperienceModeration } from './experience-moderation.ts';
import { ExperiencesReader } from './experiences.reader.ts';

const moderated = ['removed', 'held', 'hidden'] as const;
const privateTables = ['experience', 'experience_side_effect', 'experience_version', 'experience_draft'] as const;

interface Listed {
  experiences: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

describe('who reads experiences', () => {
  let app: TestApp;
  let reader: ExperiencesReader;
  let author: MemberViewer;
  let here: string;
  let diabetes: string;
  let nausea: string;
  const viewers: Record<string, Viewer> = {};
  const entries = {} as Record<Visibility | 'withdrawn' | (typeof moderated)[number], string>;
  const narrative = (word: string): string => `The word ${word} stands in this story and nowhere else at all.`;

  const publish = async (change: Answers): Promise<string> => {
    const treatmentId = await addConcept(app.database, 'treatment', `treatment-${randomUUID()}`);
    const sideEffects = [{ symptomId: nausea, severity: 'mild' as const }];
    const moment = new Date('2026-06-01T10:00:00Z');
    return publishAt(app.nest, author, { treatmentId, purposeId: diabetes, sideEffects, ...change }, moment);
  };

  /** As a decision does it, in the transaction of whoever decides. */
  const move = (id: string, state: ExperienceState): Promise<unknown> =>
    app.database.inTransaction(viewers['moderator here'] as Viewer, (transaction) =>
      app.nest.get(ExperienceModeration).move(transaction, id, () => state),
    );

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature]);
    reader = app.nest.get(ExperiencesReader);
    diabetes = await addConcept(app.database, 'condition', 'diabetes');
    nausea = await addConcept(app.database, 'symptom', 'nausea');
    here = await addCommunity(app.database);
    const elsewhere = await addCommunity(app.database);
    const cast = async (name: string, join?: (id: string) => Promise<void>, traits = {}): Promise<MemberViewer> => {
      const id = await addMember(app, name, traits);
      await join?.(id);
      return app.viewer(id);
    };
    author = await cast('Author', (id) => addMembership(app, id, here));
    Object.assign(viewers, {
      visitor: app.visitor(),
      member: await cast('Member'),
      'suspended member': await cast('Suspended', undefined, { state: 'suspended' }),
      'community member': await cast('Neighbour', (id) => addMembership(app, id, here)),
      'member of another community': await cast('Stranger', (id) => addMembership(app, id, elsewhere)),
      'moderator here': await cast('Mod_here', (id) => makeModerator(app, id, here)),
      'moderator elsewhere': await cast('Mod_elsewhere', (id) => makeModerator(app, id, elsewhere)),
      administrator: await cast('Admin', undefined, { isAdministrator: true }),
      author,
    });
    for (const visibility of visibilities) {
      const communityId = visibility === 'community' ? here : null;
      entries[visibility] = await publish({ visibility, communityId, narrative: narrative(visibility) });
    }
    entries.withdrawn = await publish({ narrative: narrative('withdrawn') });
    await app.database.inTransaction(author, (transaction) =>
      transaction.query(`update experience set state = 'withdrawn' where id = $1`, [entries.withdrawn]),
    );
    for (const state of moderated) {
      entries[state] = await publish({ narrative: narrative(state) });
      await move(entries[state], state);
    }
  });
  afterAll(() => app.stop());

  const members = ['member', 'member of another community', 'moderator elsewhere', 'administrator'];
  const inCommunity = ['community member', 'moderator here', 'author'];
  const readersOf: Record<keyof typeof entries, string[]> = {
    public: ['visitor', 'suspended member', ...members, ...inCommunity],
    members: [...members, ...inCommunity],
    community: inCommunity,
    only_me: ['author'],
    withdrawn: ['author'],
    removed: ['author'],
    held: ['author'],
    hidden: ['author'],
  };

  describe.each(Object.keys(readersOf) as (keyof typeof entries)[])('%s', (kind) => {
    it('is read by its audience and by nobody else', async () => {
      const readers = [];
      for (const [role, viewer] of Object.entries(viewers)) {
        const answer = await app.run<{ experience: { narrative: unknown } | null }>(viewer, experienceDocument, {
          id: entries[kind],
        });
        if (answer.data.experience !== null) readers.push(role);
      }
      expect(readers.toSorted()).toEqual(readersOf[kind].toSorted());
    });

    it('comes out of the database’s second wall for nobody else, by raw SQL', async () => {
      const readers = [];
      for (const [role, viewer] of Object.entries(viewers)) {
        const [rows, effects] = await app.database.inTransaction(viewer, async (transaction) => [
          await transaction.query(`select narrative from experience where id = $1`, [entries[kind]]),
          await transaction.query(`select 1 from experience_side_effect where experience_id = $1`, [entries[kind]]),
        ]);
        expect(effects?.length).toBe(rows?.length);
        if (rows?.length) readers.push(role);
      }
      expect(readers.toSorted()).toEqual(readersOf[kind].toSorted());
    });

    it('is in the lists of its audience alone', async () => {
      const isListed = !['only_me', 'withdrawn', ...moderated].includes(kind);
      for (const [role, viewer] of Object.entries(viewers)) {
        const all = await app.run<Listed>(viewer, listDocument, { first: 50 });
        const found = all.data.experiences.nodes.some((node) => node.id === entries[kind]);
        expect({ role, found }).toEqual({ role, found: isListed && readersOf[kind].includes(role) });
      }
    });
  });

  it('no viewer, no row: every private table is empty by raw SQL', async () => {
    await app.database.inTransaction(author, async (transaction) => {
      await transaction.query(
        `insert into experience_draft (author_id, answers, created_at, updated_at) values ($1, '{}', now(), now())`,
        [author.memberId],
      );
      await transaction.query(
        `insert into experience_version (experience_id, author_id, revision, snapshot, replaced_at) values ($1, $2, 1, '{}', now())`,
        [entries.public, author.memberId],
      );
    });
    const own = await app.database.inTransaction(author, (transaction) => countsBy((sql) => transaction.query(sql)));
    expect(Object.values(own).every((count) => count > 0)).toBe(true);
    const nobody = await countsBy((sql) => app.database.query(sql));
    expect(nobody).toEqual({ experience: 0, experience_side_effect: 0, experience_version: 0, experience_draft: 0 });
  });

  async function countsBy(query: (sql: string) => Promise<{ count: number }[]>): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of privateTables) {
      counts[table] = (await query(`select count(*)::integer as count from ${table}`))[0]?.count ?? -1;
    }
    return counts;
  }

  it('drafts and versions are their author’s alone, and nobody writes for another, by raw SQL', async () => {
    for (const [role, viewer] of Object.entries(viewers)) {
      if (role === 'author') continue;
      await app.database.inTransaction(viewer, async (transaction) => {
        const counts = await countsBy((sql) => transaction.query(sql));
        expect(counts).toMatchObject({ experience_version: 0, experience_draft: 0 });
        const changed = await transaction.query(
          `with changed as (update experience set narrative = 'x' returning 1) select * from changed`,
        );
        expect(changed).toEqual([]);
      });
      await expect(
        app.database.inTransaction(viewer, (transaction) =>
          transaction.query(
            `insert into experience_draft (author_id, answers, created_at, updated_at) values ($1, '{}', now(), now())`,
            [author.memberId],
          ),
        ),
      ).rejects.toThrow(/row-level security/);
    }
  });

  it('consents are shown to the author alone', async () => {
    const seen = async (viewer: Viewer) =>
      (
        await app.run<{ experience: { consents: unknown; viewerCan: unknown } }>(viewer, experienceDocument, {
          id: entries.public,
        })
      ).data.experience;
    expect(await seen(author)).toMatchObject({ consents: { countsInStatistics: false, allowsResearch: false } });
    expect(await seen(viewers['member'] as Viewer)).toMatchObject({
      consents: null,
      viewerCan: { edit: false, withdraw: false, report: true },
    });
  });

  it('ids that are none are like ids of nothing', async () => {
    const answer = await app.run(app.visitor(), experienceDocument, { id: "1' or true" });
    expect(answer).toMatchObject({ data: { experience: null }, statements: [] });
    const list = await app.run<Listed>(app.visitor(), listDocument, { filter: { treatmentId: 'nonsense' } });
    expect(list.data.experiences.nodes).toEqual([]);
  });

  describe('for other features', () => {
    it('indexes what somebody else may read, and nothing else', async () => {
      const found = await reader.listIndexableExperiences([...Object.values(entries), randomUUID(), 'nonsense']);
      expect(found.map((f) => f.audience).toSorted()).toEqual(['community', 'members', 'public']);
      expect(found.find((f) => f.audience === 'community')).toMatchObject({
        communityId: here,
        text: narrative('community'),
        sideEffectIds: [nausea],
      });
      const walked = await reader.indexableIdsAfter(null, 100);
      expect(walked.toSorted()).toEqual(found.map((f) => f.id).toSorted());
    });

    it('re-reads hits with the viewer’s rights, in the order of the hits', async () => {
      const hits = [entries.only_me, entries.members, entries.withdrawn, entries.public, entries.community];
      const ids = async (viewer: Viewer) => (await reader.readableExperiences(viewer, hits)).map((hit) => hit.id);
      expect(await ids(app.visitor())).toEqual([entries.public]);
      expect(await ids(viewers['member'] as Viewer)).toEqual([entries.members, entries.public]);
    });

    it('gives a snapshot to those who may report', async () => {
      expect(await reader.snapshotForReport(app.visitor(), entries.public)).toMatchObject({
        authorId: author.memberId,
        narrative: narrative('public'),
        revision: 1,
      });
      expect(await reader.snapshotForReport(app.visitor(), entries.members)).toBeNull();
      expect(await reader.snapshotForReport(author, entries.public)).toBeNull();
      expect(await reader.snapshotForReport(app.visitor(), 'nonsense')).toBeNull();
    });

    it('moves by a moderator’s decision, and the transaction is the moderator’s again afterwards', async () => {
      const moderator = viewers['moderator here'] as Viewer;
      const moderation = app.nest.get(ExperienceModeration);
      const counts = await app.database.inTransaction(moderator, async (transaction) => {
        expect(await moderation.move(transaction, randomUUID(), () => 'removed')).toBeNull();
        expect(await moderation.move(transaction, entries.removed, () => 'removed')).toMatchObject({
          state: 'removed',
        });
        return countsBy((sql) => transaction.query(sql));
      });
      expect(counts).toMatchObject({ experience: 3, experience_draft: 0 });
    });
  });
});
