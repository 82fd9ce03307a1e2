import type { Type } from '@nestjs/common';
import type { EntityTarget, MigrationInterface } from 'typeorm';

/** What a server feature gives to the composition: its providers, tables and migrations. */
export interface Feature {
  readonly name: string;
  readonly module: Type;
  readonly entities: readonly EntityTarget<object>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export const entitiesOf = (features: readonly Feature[]): EntityTarget<object>[] =>
  features.flatMap((f) => [...f.entities]);

export const migrationsOf = (features: readonly Feature[]): (new () => MigrationInterface)[] =>
  features.flatMap((f) => [...f.migrations]);
