import type { MigrationInterface } from 'typeorm';
import { Platform1700000000000 } from './migrations/1700000000000-platform.ts';
import { Journal1700000014900 } from './migrations/1700000014900-journal.ts';

/** What the platform itself keeps; every feature's tables come beside it. */
export const platformMigrations: readonly (new () => MigrationInterface)[] = [
  Platform1700000000000,
  Journal1700000014900,
];
