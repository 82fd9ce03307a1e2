/** Whoever can run a statement: the database, or a write's own transaction, which then needs no second connection. */
export interface StatementRunner {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * A value that is read rarely from the database and kept in this process for a while. Whoever changes it calls
 * {@link forget} after the change is committed; other processes follow when the time is over.
 */
export class KeptValue<Value> {
  private kept: { readonly value: Value; readonly untilMs: number } | undefined;

  constructor(
    private readonly read: (runner: StatementRunner) => Promise<Value>,
    private readonly lastsMs: number,
  ) {}

  async get(runner: StatementRunner): Promise<Value> {
    if (this.kept && performance.now() < this.kept.untilMs) return this.kept.value;
    const value = await this.read(runner);
    this.kept = { value, untilMs: performance.now() + this.lastsMs };
    return value;
  }

  forget(): void {
    this.kept = undefined;
  }
}
