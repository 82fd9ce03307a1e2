import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { type AccessLevel, rootFieldsOf } from '@entraide/server-platform';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { features } from '../features.ts';
import { mutationsOf, operationFor } from './generated-operation.spec-support.ts';
import { type PlantedWorld, plantWorld } from './planted-world.spec-support.ts';

type Field = GraphQLField<unknown, unknown>;

/** Where what somebody writes for others is kept. */
const contentTables = [
  ...['thread', 'post', 'post_version', 'reaction', 'topic', 'topic_resource'],
  ...['experience', 'experience_draft', 'experience_follow_up', 'concept_proposal'],
];
const profile = `select md5(coalesce(string_agg(coalesce(about, ''), ',' order by id), '')) as sum from member`;

/**
 * Every mutation that a member may call, made from the schema: a new one is tried from its first day. A free member
 * shows which of them write at all with these arguments; whoever is sanctioned must change nothing through any.
 */
describe('what a sanctioned member can change', () => {
  let app: TestApp;
  let world: PlantedWorld;
  let doors: Field[];
  let here: string;

  beforeAll(async () => {
    app = await TestApp.start(features);
    const schema: GraphQLSchema = app.nest.get(GraphQLSchemaHost).schema;
    world = await plantWorld(app);
    await app.runJobs();
    const access = new Map(rootFieldsOf(schema).map((field) => [field.name, field.access as AccessLevel]));
    doors = mutationsOf(schema)
      .filter((field) => access.get(field.name) === 'member' && !isOwnAccount(field.name))
      .sort((a, b) => Number(isTakingAway(a.name)) - Number(isTakingAway(b.name)));
    here = world.otherIds[0] as string;
  });
  afterAll(() => app.stop());

  const sumOf = (): Promise<string> =>
    app.database.inTransaction('system', async (transaction) => {
      const present = await transaction.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_name = any($1)`,
        [contentTables],
      );
      const sums: unknown[] = await transaction.query(profile);
      for (const { name } of present) {
        sums.push(
          await transaction.query(
            `select count(*), md5(coalesce(string_agg(row::text, ',' order by row::text), '')) as sum from ${name} row`,
          ),
        );
      }
      return JSON.stringify(sums);
    });

  /** A member of the community who has written something, so that doors on one's own texts are tried too. */
  const writer = async (name: string): Promise<{ viewer: MemberViewer; ids: string[] }> => {
    const id = await addMember(app, name);
    await addMembership(app, id, here);
    const viewer = await app.viewer(id);
    const [row] = await app.database.query<{ id: string; thread_id: string }>(
      `insert into post (thread_id, community_id, author_id, text, tree, language, created_at)
       select thread_id, community_id, $1, 'My words.', '[]', 'en', now() from post limit 1 returning id, thread_id`,
      [id],
    );
    const threads = world.planted.flatMap(({ ids }) => ids);
    return { viewer, ids: [row?.id ?? '', here, ...threads] };
  };

  const sanction = async (viewer: MemberViewer, kind: string, communityId: string | null): Promise<MemberViewer> => {
    await app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `insert into member_sanction (member_id, decision_id, kind, community_id, starts_at, ends_at)
         values ($1, $2, $3, $4, now() - interval '1 hour', now() + interval '7 days')`,
        [viewer.memberId, here, kind, communityId],
      ),
    );
    return app.viewer(viewer.memberId);
  };

  /** The doors through which this member changed what others read. */
  const openDoors = async ({ viewer, ids }: { viewer: MemberViewer; ids: string[] }): Promise<string[]> => {
    const open: string[] = [];
    for (const field of doors) {
      const before = await sumOf();
      for (const id of ids) {
        const { source, variables } = operationFor('mutation', field, { id, text: words });
        await app.run(viewer, source, asWriterWould(field, variables));
      }
      if ((await sumOf()) !== before) open.push(field.name);
    }
    return open;
  };

  it('is tried with arguments by which a free member does write', async () => {
    expect(await openDoors(await writer('Free'))).toEqual(
      expect.arrayContaining([
        'publishPost',
        'react',
        'saveExperienceDraft',
        'updateProfile',
        'deletePost',
        'proposeConcept',
      ]),
    );
  });

  it.each(['mute', 'suspend', 'ban'])('is nothing while they are under a %s on the whole site', async (kind) => {
    const member = await writer(`Site_${kind}`);
    const viewer = await sanction(member.viewer, kind, null);
    const open = await openDoors({ ...member, viewer });
    expect(open.filter((name) => !isTakingAway(name))).toEqual([]);
  });

  it.each(['mute', 'suspend', 'ban'])('is nothing in the community while they are under a %s there', async (kind) => {
    const member = await writer(`Here_${kind}`);
    const viewer = await sanction(member.viewer, kind, here);
    const open = await openDoors({ ...member, viewer });
    expect(open.filter((name) => !isTakingAway(name) && !isBeyondTheCommunity(name))).toEqual([]);
  });
});

const words = 'Words of twenty characters and more.';

/** Arguments as a form would send them: every attempt its own key, certain of their words, nothing quoted or edited. */
function asWriterWould(field: Field, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(field.args.map(({ name, type }) => [name, filled(type, variables[name])]));
}

function filled(type: GraphQLInputType, value: unknown): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(bare) || typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.values(bare.getFields()).map((inner) => {
      if (inner.name === 'idempotencyKey') return [inner.name, randomUUID()];
      if (inner.name === 'isSure') return [inner.name, true];
      if (String(inner.type) === 'ID') return [inner.name, null];
      return [inner.name, filled(inner.type, given[inner.name])];
    }),
  );
}

/** Rights over one's own account and over the help that one seeks are never taken. */
const isOwnAccount = (name: string): boolean =>
  /password|session|signOut|signIn|erase|consent|settings|export|register|confirm/i.test(name);

/** Taking one's own words away is open to whoever is muted, or restricted in a community. */
const isTakingAway = (name: string): boolean => /^(delete|withdraw|discard|unreact)/.test(name);

/** A sanction of one community leaves one's own drafts and profile alone, and the catalogue, which is everybody's. */
const isBeyondTheCommunity = (name: string): boolean =>
  ['saveExperienceDraft', 'updateProfile', 'proposeConcept'].includes(name);
