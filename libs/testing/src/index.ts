export * from './cast.ts';
export * from './test-app.ts';
export * from './test-database.ts';
export * from './test-meilisearch.ts';
