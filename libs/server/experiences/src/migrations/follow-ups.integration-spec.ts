import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { createDataSource } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addConcept } from '../spec/concepts.ts';
import { publishAt } from '../spec/publish-at.ts';
import { FollowUps1700000010000 } from './1700000010000-follow-ups.ts';

describe('the migration of follow-ups', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature]);
  });
  afterAll(() => app.stop());

  it('writes three questions for each entry that is there, asked of nobody yet', async () => {
    const author = await app.viewer(await addMember(app, 'Author'));
    const treatmentId = await addConcept(app.database, 'treatment', 'inhaler');
    const purposeId = await addConcept(app.database, 'condition', 'asthma');
    const change = { treatmentId, purposeId };
    await publishAt(app.nest, author, change, new Date('2026-01-01T10:00:00Z'));
    const owner = await createDataSource({ url: app.databaseUrl, poolSize: 1, entities: [], as: 'owner' }).initialize();
    const runner = owner.createQueryRunner();
    const migration = new FollowUps1700000010000();
    await runner.startTransaction();
    await migration.down(runner);
    await migration.up(runner);
    await runner.query(`select set_config('entraide.viewer', 'system', true)`);
    const rows: unknown = await runner.query(
      `select f.weeks, f.due_at, f.told_at, f.author_id = e.author_id as "isOwn"
       from experience_follow_up f join experience e on e.id = f.experience_id order by f.weeks`,
    );
    await runner.rollbackTransaction();
    await owner.destroy();
    expect(rows).toEqual([
      { weeks: 4, due_at: new Date('2026-01-29T10:00:00Z'), told_at: null, isOwn: true },
      { weeks: 12, due_at: new Date('2026-03-26T10:00:00Z'), told_at: null, isOwn: true },
      { weeks: 52, due_at: new Date('2026-12-31T10:00:00Z'), told_at: null, isOwn: true },
    ]);
  });
});
