import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessLevel, mayCall, rootFieldsOf } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { features } from '../features.ts';
import { mutationsOf, operationFor, queriesOf } from './generated-operation.spec-support.ts';
import { type PlantedWorld, plantWorld } from './planted-world.spec-support.ts';
import { type Role, roles } from './roles.spec-support.ts';

const nobody = '00000000-0000-7000-8000-000000000000';
type Field = GraphQLField<unknown, unknown>;

/** Everything is generated from the schema: a new root field is in the matrix from its first day. */
describe('rights matrix', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  let world: PlantedWorld;

  beforeAll(async () => {
    // The list of questions without result would repeat the planted words to administrators: everybody asks for them here.
    app = await TestApp.start(features, { COUNT_UNANSWERED_SEARCHES: 'no' });
    schema = app.nest.get(GraphQLSchemaHost).schema;
    world = await plantWorld(app);
    await app.runJobs();
  });
  afterAll(() => app.stop());

  const ask = async (role: Role, kind: 'query' | 'mutation', field: Field, values: { id: string; text: string }) => {
    const { source, variables } = operationFor(kind, field, values);
    return app.run(await world.viewer(role), source, variables);
  };

  it('has an access rule for every root field', () => {
    expect(rootFieldsOf(schema).filter((field) => field.access === undefined)).toEqual([]);
    expect(rootFieldsOf(schema).length).toBeGreaterThan(40);
  });

  it.each(roles)('keeps %s out of every root field above their level, without a word of difference', async (role) => {
    const access = new Map(rootFieldsOf(schema).map((field) => [field.name, field.access as AccessLevel]));
    const viewer = await world.viewer(role);
    const expected = role === 'visitor' ? 'UNAUTHENTICATED' : 'NOT_FOUND';
    let refused = 0;
    for (const [kind, fields] of [
      ['query', queriesOf(schema)],
      ['mutation', mutationsOf(schema)],
    ] as const) {
      for (const field of fields) {
        if (mayCall(access.get(field.name) as AccessLevel, viewer)) continue;
        const answer = await ask(role, kind, field, { id: nobody, text: 'x' });
        expect({
          field: field.name,
          codes: answer.errors?.map((e) => e.extensions?.['code']),
          statements: answer.statements.length,
        }).toEqual({
          field: field.name,
          codes: [expected],
          statements: 0,
        });
        refused += 1;
      }
    }
    expect(refused > 0).toBe(role !== 'administrator');
  });

  it.each(roles)('never fails for %s asking about something that does not exist', async (role) => {
    for (const field of queriesOf(schema)) {
      const answer = await ask(role, 'query', field, { id: nobody, text: 'zznothing' });
      const codes = answer.errors?.map((error) => error.extensions?.['code']) ?? [];
      expect({ field: field.name, faults: codes.filter((code) => code === 'INTERNAL_SERVER_ERROR') }).toEqual({
        field: field.name,
        faults: [],
      });
    }
  });

  it.each(roles)('shows %s the planted words they may read, and no other, through every query', async (role) => {
    const seen = new Map<string, Set<string>>();
    const questions = [
      ...world.planted.flatMap(({ ids, word }) => ids.map((id) => ({ id, text: word }))),
      ...world.otherIds.map((id) => ({ id, text: 'here' })),
    ];
    for (const field of queriesOf(schema)) {
      for (const question of field.args.length === 0 ? questions.slice(0, 1) : questions) {
        const { data, errors } = await ask(role, 'query', field, question);
        const said = JSON.stringify([data, errors]).replaceAll(`"text":"${question.text}"`, '');
        for (const { word } of world.planted) {
          if (said.includes(word)) seen.set(word, (seen.get(word) ?? new Set()).add(field.name));
        }
      }
    }
    const forbidden = world.planted
      .filter(({ readers }) => !readers.includes(role))
      .map(({ word }) => ({ word, through: [...(seen.get(word) ?? [])] }));
    expect(forbidden.filter(({ through }) => through.length > 0)).toEqual([]);
    const unseen = world.planted
      .filter(({ word, readers }) => readers.includes(role) && !seen.has(word))
      .map(({ word }) => word);
    expect(unseen).toEqual([]);
  });

  it.each(['visitor', 'member', 'memberElsewhere', 'moderatorElsewhere', 'suspended'] as const)(
    'gives %s nothing back through any mutation on what they may not read',
    async (role) => {
      const hidden = world.planted.filter(({ readers }) => !readers.includes(role));
      expect(hidden.length).toBeGreaterThan(0);
      for (const field of mutationsOf(schema)) {
        for (const { ids, word } of hidden) {
          for (const id of ids) {
            const { data, errors } = await ask(role, 'mutation', field, {
              id,
              text: 'Words of twenty characters and more.',
            });
            expect({ field: field.name, leaks: JSON.stringify([data, errors]).includes(word) }).toEqual({
              field: field.name,
              leaks: false,
            });
          }
        }
      }
    },
  );
});
