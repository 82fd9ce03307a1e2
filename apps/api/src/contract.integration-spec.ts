import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { features } from './features.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start(features);
});
afterAll(() => app.stop());

it('has the committed schema (npm run codegen writes it)', () => {
  const committed = readFileSync(path.resolve(import.meta.dirname, '../../../libs/contract/schema.graphql'), 'utf8');
  expect(`${printSchema(app.nest.get(GraphQLSchemaHost).schema)}\n`).toBe(committed);
});
