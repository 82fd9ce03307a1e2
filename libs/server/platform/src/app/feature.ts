import type { Type } from '@nestjs/common';
import type { EntityTarget, MigrationInterface } from 'typeorm';

/** What a server feature gives to the composition: its providers, tables and migrations. */
export interface Feature {
  readonly name: string;
  readonly module: Type;
  readonly entities: readonly EntityTarget<object>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Features without which this one cannot run: they come along, before it, wherever it is composed. */
  readonly needs?: readonly Feature[];
}

/** The features in their order, each after those it needs, none twice. */
export const withNeeds = (features: readonly Feature[]): Feature[] => [
  ...new Set(features.flatMap((feature) => [...withNeeds(feature.needs ?? []), feature])),
];

export const entitiesOf = (features: readonly Feature[]): EntityTarget<object>[] =>
  withNeeds(features).flatMap((f) => [...f.entities]);

export const migrationsOf = (features: readonly Feature[]): (new () => MigrationInterface)[] =>
  withNeeds(features).flatMap((f) => [...f.migrations]);
