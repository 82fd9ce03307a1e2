import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { createDataSource } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addConcept } from '../spec/concepts.ts';
import { publishAt } from '../spec/publish-at.ts';
import { HeldExperiences1700000017010 } from './1700000017010-held-experiences.ts';

/** The table as it was before. */
const former = [
  `drop index experience_one_standing`,
  `alter table experience drop column returns_as, drop constraint experience_state_check`,
  `alter table experience add constraint experience_state_check check (state in ('published', 'withdrawn', 'removed'))`,
  `create unique index experience_one_each on experience (author_id, treatment_id, purpose_id, perspective) where state = 'published'`,
];

describe('the migration of held entries', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature]);
  });
  afterAll(() => app.stop());

  it('leaves every entry that is there as it stands, several withdrawn ones beside a published one too', async () => {
    const author = await app.viewer(await addMember(app, 'Author'));
    const treatmentId = await addConcept(app.database, 'treatment', 'inhaler');
    const purposeId = await addConcept(app.database, 'condition', 'asthma');
    const states = ['withdrawn', 'withdrawn', 'removed', 'published'];
    for (const state of states) {
      const id = await publishAt(app.nest, author, { treatmentId, purposeId }, new Date('2026-01-01T10:00:00Z'));
      await app.database.inTransaction(author, (transaction) =>
        transaction.query(`update experience set state = $2 where id = $1`, [id, state]),
      );
    }
    const owner = await createDataSource({ url: app.databaseUrl, poolSize: 1, entities: [], as: 'owner' }).initialize();
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    for (const statement of former) await runner.query(statement);
    await new HeldExperiences1700000017010().up(runner);
    await runner.query(`select set_config('entraide.viewer', 'system', true)`);
    const rows: unknown = await runner.query(`select state, returns_as from experience order by created_at, id`);
    await runner.rollbackTransaction();
    await owner.destroy();
    expect(rows).toEqual(states.map((state) => ({ state, returns_as: null })));
  });
});
