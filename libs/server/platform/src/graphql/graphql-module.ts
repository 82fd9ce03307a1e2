import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLISODateTime, GraphQLModule } from '@nestjs/graphql';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Settings } from '../config/settings.ts';
import { guardRootFields } from './access.ts';
import { describeFault, quietApolloLogger } from './fault.ts';
import { type Manifest, manifestCache } from './operation-manifest.ts';
import type { RequestContext } from './request-context.ts';
import { RichTextScalar } from './rich-text.scalar.ts';

/** Makes the context of an HTTP request; the arguments are Fastify's request and reply. */
export type ContextFactory = (request: unknown, reply: unknown) => Promise<RequestContext>;

interface GraphqlPlan {
  readonly settings: Settings;
  readonly manifest: Manifest;
  readonly contextOf: ContextFactory;
}

/** Apollo over the code-first schema: guarded root fields, masked faults, the build's operations or costed ad-hoc ones. */
export function graphqlModule({ settings, manifest, contextOf }: GraphqlPlan): DynamicModule {
  const armor = new ApolloArmor({
    costLimit: { maxCost: 5_000 },
    maxAliases: { n: 15 },
    maxDepth: { n: 12 },
    maxTokens: { n: 2_000 },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  const adHoc = settings.allowsAdHocOperations;
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: adHoc,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    resolvers: { RichText: RichTextScalar },
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    buildSchemaOptions: { dateScalarMode: 'isoDate', scalarsMap: [{ type: Date, scalar: GraphQLISODateTime }] },
    transformSchema: guardRootFields,
    transformAutoSchemaFile: false,
    fieldResolverEnhancers: [],
    context: contextOf,
    persistedQueries: { cache: manifestCache(manifest) },
    plugins: (adHoc ? armor.plugins : []) as never[],
    logger: quietApolloLogger,
    validationRules: adHoc ? armor.validationRules : [],
    formatError: (formatted, error) => describeFault(formatted, error),
  });
}
