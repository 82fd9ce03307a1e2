import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Outcome } from '@entraide/domain-kernel';
import { assemble, describeProblem, readSettings } from '@entraide/server-platform';
import { features } from '../../features.ts';
import { migrateDatabase } from '../../migrate-database.ts';

/** Runs `work` with the application on the database of the settings, brought to this build's shape; serves nothing. */
export type WithApplication = <T>(work: (app: INestApplicationContext) => Promise<T>) => Promise<T>;

/** @param environment where the settings are read from, when the first command runs */
export const openerOf =
  (environment: Readonly<Record<string, string | undefined>>): WithApplication =>
  async (work) => {
    const settings = readSettings({ ...environment, DATABASE_POOL: '2' });
    await migrateDatabase(settings.databaseUrl);
    const module = assemble({
      settings,
      features,
      manifest: {},
      contextOf: () => Promise.reject(new Error('no requests here')),
    });
    const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'fatal'], abortOnError: false });
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  };

/**
 * The value of an accepted outcome.
 * @throws with every problem in plain words
 */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const lines = outcome.problems.map((problem) => {
    const sentence = describeProblem(problem, 'en');
    return problem.field ? `  - ${problem.field}: ${sentence}` : `  - ${sentence}`;
  });
  throw new Error(['Nothing was changed.', ...lines].join('\n'));
}
