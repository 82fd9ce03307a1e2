import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Settings } from '../config/settings.ts';
import { createDataSource } from '../database/data-source.ts';
import { GraphqlExecutor } from '../graphql/graphql-executor.ts';
import { type ContextFactory, graphqlModule } from '../graphql/graphql-module.ts';
import { QuietExceptionsFilter } from '../graphql/quiet-exceptions.filter.ts';
import { PlatformModule } from '../platform.module.ts';
import { type Feature, entitiesOf, withNeeds } from './feature.ts';

@Module({})
class AssembledModule {}

export interface Assembly {
  readonly settings: Settings;
  readonly features: readonly Feature[];
  /** Operations that are accepted besides ad-hoc ones: hash to source. */
  readonly manifest: Readonly<Record<string, string>>;
  readonly contextOf: ContextFactory;
  /** `false` to look at the schema without a database. */
  readonly connects?: boolean;
}

/** The application as one Nest module: platform, database, the given features and their GraphQL schema. */
export function assemble({ settings, features, manifest, contextOf, connects = true }: Assembly): DynamicModule {
  const { options } = createDataSource({
    url: settings.databaseUrl,
    poolSize: settings.databasePool,
    entities: entitiesOf(features),
    as: 'application',
  });
  return {
    module: AssembledModule,
    imports: [
      PlatformModule.with(settings),
      TypeOrmModule.forRoot({ ...options, retryAttempts: 0, autoLoadEntities: false, manualInitialization: !connects }),
      ...withNeeds(features).map((feature) => feature.module),
      graphqlModule({ settings, manifest, contextOf }),
    ],
    providers: [GraphqlExecutor, { provide: APP_FILTER, useClass: QuietExceptionsFilter }],
  };
}
