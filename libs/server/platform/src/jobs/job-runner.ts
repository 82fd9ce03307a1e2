import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Logger as QuietLogger, type Runner, type TaskList, run, runOnce } from 'graphile-worker';
import pg from 'pg';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { type JobHandler, JOB_METADATA, type JobOptions } from './job-handler.ts';
import { WorkerPresence } from './worker-presence.ts';

/** Runs the handlers of every feature. Its own connections belong to the owner; handlers use the application's. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private runner: Runner | undefined;
  private presence: WorkerPresence | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly discovery: DiscoveryService,
  ) {}

  async start(): Promise<void> {
    this.presence = await WorkerPresence.announce(this.settings.databaseUrl);
    this.runner = await run({
      connectionString: this.settings.databaseUrl,
      concurrency: 4,
      maxPoolSize: 4,
      noHandleSignals: true,
      pollInterval: 2_000,
      taskList: this.taskList(),
      crontab: this.crontab(),
      ...silent,
    });
    this.runner.promise.catch((error: unknown) => this.logger.error(`the job runner stopped: ${nameOf(error)}`));
  }

  /** Runs every job that is due, those of serial queues and those that jobs add included: for tests and the command line. */
  async runDueJobs(): Promise<void> {
    const client = new pg.Client({ connectionString: this.settings.databaseUrl });
    await client.connect();
    try {
      do {
        await runOnce({
          connectionString: this.settings.databaseUrl,
          noHandleSignals: true,
          taskList: this.taskList(),
          concurrency: 2,
          maxPoolSize: 3,
          ...silent,
        });
      } while (await hasDueJobs(client, Object.keys(this.taskList())));
    } finally {
      await client.end();
    }
  }

  /** Before the database's connections close: running jobs may finish. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.presence?.end();
  }

  private handlers(): { options: JobOptions; handler: JobHandler }[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const options = metatype && (Reflect.getMetadata(JOB_METADATA, metatype) as JobOptions | undefined);
      return options && instance ? [{ options, handler: instance as JobHandler }] : [];
    });
  }

  private taskList(): TaskList {
    return Object.fromEntries(
      this.handlers().map(({ options, handler }) => [
        options.name,
        async (payload: unknown) => {
          try {
            await handler.handle((payload ?? {}) as Record<string, unknown>);
          } catch (error) {
            this.logger.error(`job ${options.name} failed and will be tried again: ${nameOf(error)}`);
            throw new Error(`job ${options.name}: ${nameOf(error)}`);
          }
        },
      ]),
    );
  }

  private crontab(): string {
    return this.handlers()
      .filter(({ options }) => options.cron)
      .map(({ options }) => `${options.cron} ${options.name}`)
      .join('\n');
  }
}

/** Jobs of features that are not composed here stay in the queue. */
async function hasDueJobs(client: pg.Client, tasks: readonly string[]): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from graphile_worker.jobs where task_identifier = any($1) and run_at <= now() and attempts < max_attempts and locked_at is null limit 1`,
    [tasks],
  );
  return rowCount === 1;
}

const silent = { logger: new QuietLogger(() => () => undefined) };

/** Error texts may quote what a person wrote; the name and the database's code do not. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
