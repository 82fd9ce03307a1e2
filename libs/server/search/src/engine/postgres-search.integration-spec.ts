import { afterAll, beforeAll } from '@jest/globals';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { experiencesFeature } from '@entraide/server-experiences';
import { forumFeature } from '@entraide/server-forum';
import { TestApp } from '@entraide/testing';
import { searchFeature } from '../search.feature.ts';
import { PostgresSearchEngine } from './postgres-search.engine.ts';
import { describeFacetCounts } from './facet-counts.contract.ts';
import { describeSearchEngine } from './search-engine.contract.ts';
import { describeTyping } from './typing.contract.ts';
import { describeWordReading } from './word-reading.contract.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start([catalogueFeature, accountsFeature, forumFeature, experiencesFeature, searchFeature]);
});
afterAll(() => app.stop());

describeSearchEngine('postgresql', () => app.nest.get(PostgresSearchEngine));
describeFacetCounts('postgresql', () => app.nest.get(PostgresSearchEngine));
describeTyping('postgresql', () => app.nest.get(PostgresSearchEngine));
describeWordReading('postgresql', () => app.nest.get(PostgresSearchEngine));
