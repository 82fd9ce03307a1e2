import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SETTINGS, type Settings } from './config/settings.ts';
import { Database } from './database/database.ts';
import { FoldCountersJob } from './database/fold-counters.job.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { Journal } from './journal/journal.ts';
import { Mailer } from './mail/mailer.ts';
import { Clock } from './time/clock.ts';

/** Gives every feature the settings, the database, the clock, jobs and mail. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: SETTINGS, useValue: settings },
        Clock,
        Database,
        FoldCountersJob,
        JobRunner,
        Journal,
        Mailer,
      ],
      exports: [SETTINGS, Clock, Database, JobRunner, Journal, Mailer],
    };
  }
}
