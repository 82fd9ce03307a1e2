import { SetMetadata } from '@nestjs/common';

/** Runs one kind of job. It may run twice, so it re-reads the rows and writes the same result again. */
export interface JobHandler {
  handle(payload: Readonly<Record<string, unknown>>): Promise<void>;
}

export interface JobOptions {
  readonly name: string;
  /** A crontab pattern in UTC for jobs that also run by themselves. */
  readonly cron?: string;
}

export const JOB_METADATA = Symbol('entraide:job');

/** Marks a provider as the handler of a job; the runner finds it by this mark. */
export const HandlesJob = (options: JobOptions): ClassDecorator => SetMetadata(JOB_METADATA, options);
