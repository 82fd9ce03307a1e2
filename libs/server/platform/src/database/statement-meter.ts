import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

interface Meter {
  statements: string[];
}

const current = new AsyncLocalStorage<Meter>();
const transactionControl = /^\s*(start transaction|begin|commit|rollback|savepoint|release)|set_config\('entraide\./i;

/** TypeORM's logger that counts the statements of the running operation and prints nothing: statements hold private text. */
export class StatementMeter implements Logger {
  logQuery(sql: string): void {
    if (!transactionControl.test(sql)) current.getStore()?.statements.push(sql);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** Runs `work` and returns its result with the statements it sent, transaction control left out. */
export async function meterStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: readonly string[] }> {
  const meter: Meter = { statements: [] };
  const result = await current.run(meter, work);
  return { result, statements: meter.statements };
}

/** Counts everything that runs in and after `work` in the same call tree; the count can be read at any time. */
export function startMeter<T>(work: () => T): T {
  return current.run({ statements: [] }, work);
}

/** Statements so far in the running meter; 0 without one. */
export const statementsSoFar = (): number => current.getStore()?.statements.length ?? 0;
