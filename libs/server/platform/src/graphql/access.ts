import { Extensions } from '@nestjs/graphql';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { GraphQLError, type GraphQLSchema, defaultFieldResolver } from 'graphql';
import type { RequestContext } from './request-context.ts';
import { storableTexts } from './storable-texts.ts';

/**
 * Who may call a root field at all. Finer questions are the policies' in `libs/domain/access`.
 * `moderator` means: of at least one community.
 */
export const accessLevels = ['anyone', 'member', 'moderator', 'administrator'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** Marks a query, mutation or subscription with who may call it. A root field without this mark stops the start. */
export const Access = (level: AccessLevel): MethodDecorator => Extensions({ access: level }) as MethodDecorator;

const rules: Record<AccessLevel, (viewer: Viewer) => boolean> = {
  anyone: () => true,
  member: isMember,
  moderator: (viewer) =>
    isMember(viewer) && !viewer.isSuspended && (viewer.isAdministrator || viewer.moderatedCommunityIds.size > 0),
  administrator: (viewer) => isMember(viewer) && !viewer.isSuspended && viewer.isAdministrator,
};

export const mayCall = (level: AccessLevel, viewer: Viewer): boolean => rules[level](viewer);

/** The root fields of a schema with their access level; `undefined` where the mark is missing. */
export function rootFieldsOf(
  schema: GraphQLSchema,
): { operation: string; name: string; access: AccessLevel | undefined }[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      operation: type?.name ?? '',
      name: field.name,
      access: accessLevels.find((level) => level === field.extensions['access']),
    })),
  );
}

/**
 * Puts the rule in front of every root field. Visitors where a member is needed learn that they must sign in;
 * members without the right learn nothing more than that there is nothing. Texts arrive as the database takes them.
 * @throws when a root field has no access mark.
 */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  const unmarked = rootFieldsOf(schema).filter((field) => field.access === undefined);
  if (unmarked.length > 0) {
    throw new Error(
      `Root fields without an access rule: ${unmarked.map((f) => `${f.operation}.${f.name}`).join(', ')}`,
    );
  }
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const level = field.extensions['access'] as AccessLevel;
      const check = (context: RequestContext): void => {
        if (mayCall(level, context.viewer)) return;
        throw isMember(context.viewer) ? notFound() : signInNeeded();
      };
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, context: RequestContext, info) => {
        check(context);
        return resolve(source, storableTexts(args), context, info) as unknown;
      };
      if (subscribe) {
        field.subscribe = (source, args, context: RequestContext, info) => {
          check(context);
          return subscribe(source, storableTexts(args), context, info) as unknown;
        };
      }
    }
  }
  return schema;
}

/** The one answer for missing and forbidden alike. */
export const notFound = (): GraphQLError => new GraphQLError('Not found', { extensions: { code: 'NOT_FOUND' } });

export const signInNeeded = (): GraphQLError =>
  new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
