import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { features } from '../features.ts';
import { operationFor, queriesOf } from './generated-operation.spec-support.ts';
import { plantModeration } from './planted-moderation.spec-support.ts';
import { type PlantedWorld, plantWorld } from './planted-world.spec-support.ts';
import type { Planted } from './planted.spec-support.ts';
import { type Role, roles } from './roles.spec-support.ts';

/** Every query of the schema, asked about everything that moderation holds back or says. */
describe('words that moderation holds', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let world: PlantedWorld;
  let planted: readonly Planted[];

  beforeAll(async () => {
    app = await TestApp.start(features, { COUNT_UNANSWERED_SEARCHES: 'no' });
    schema = app.nest.get(GraphQLSchemaHost).schema;
    world = await plantWorld(app);
    planted = await plantModeration(app, world);
    await app.runJobs();
  });
  afterAll(() => app.stop());

  const answerOf = async (role: Role, field: GraphQLField<unknown, unknown>, id: string, text: string) => {
    const { source, variables } = operationFor('query', field, { id, text });
    const { data, errors } = await app.run(await world.viewer(role), source, variables);
    return JSON.stringify([data, errors]).replaceAll(`"text":"${text}"`, '');
  };

  it.each(roles)('reach %s where they may, and through no query where not', async (role) => {
    const seen = new Map<string, Set<string>>();
    const questions = planted.flatMap(({ ids, word }) => ids.map((id) => ({ id, text: word })));
    for (const field of queriesOf(schema)) {
      for (const { id, text } of field.args.length === 0 ? questions.slice(0, 1) : questions) {
        const said = await answerOf(role, field, id, text);
        for (const { word } of planted)
          if (said.includes(word)) seen.set(word, (seen.get(word) ?? new Set()).add(field.name));
      }
    }
    const leaks = planted
      .filter(({ word, readers }) => !readers.includes(role) && seen.has(word))
      .map(({ word }) => ({ word, through: [...(seen.get(word) ?? [])] }));
    expect(leaks).toEqual([]);
    const unseen = planted.filter(({ word, readers }) => readers.includes(role) && !seen.has(word));
    expect(unseen.map(({ word }) => word)).toEqual([]);
  });
});
