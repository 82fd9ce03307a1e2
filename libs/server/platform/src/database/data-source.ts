import { DataSource, type EntityTarget, type MigrationInterface } from 'typeorm';
import { PreparingClient } from './preparing-client.ts';
import { StatementMeter } from './statement-meter.ts';

export const applicationRole = 'entraide_app';

export interface DataSourcePlan {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly EntityTarget<object>[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** `application`: a role that row-level security binds. `owner`: for migrations alone. */
  readonly as: 'application' | 'owner';
}

/** A data source that is not connected yet. Statements of the application end after 10 s. */
export function createDataSource(plan: DataSourcePlan): DataSource {
  const asApplication = plan.as === 'application';
  return new DataSource({
    type: 'postgres',
    url: plan.url,
    entities: plan.entities as never[],
    migrations: [...(plan.migrations ?? [])],
    migrationsTransactionMode: 'all',
    installExtensions: false,
    logging: ['query'],
    logger: new StatementMeter(),
    poolSize: plan.poolSize,
    applicationName: 'entraide',
    extra: asApplication
      ? {
          options: `-c role=${applicationRole} -c plan_cache_mode=force_generic_plan -c statement_timeout=10000 -c idle_in_transaction_session_timeout=15000`,
          keepAlive: true,
          Client: PreparingClient,
        }
      : {},
  });
}
