import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AttemptScope, attemptRules, delaysOf } from '@entraide/domain-access';
import { Clock, Database, type Transaction, refuse } from '@entraide/server-platform';

/** One thing that repeated attempts slow down: what is tried, and whose key is counted. */
export interface Attempt {
  readonly scope: AttemptScope;
  /** An e-mail key, a member's id or a client key: only its hash is kept. */
  readonly key: string;
}

interface ChargeRow {
  readonly blocked_until: Date | null;
  readonly last_failure_at: Date | null;
}

/** Only a delay blocks: attempts at once may be counted out of order, the earlier one after the later. */
const isBlocked = `kept.blocked_until > greatest($3, kept.last_failure_at)`;

/**
 * Counts attempts before they are made, so that many at once count as many. Statements of their own: an attempt counts
 * even when what it tried is rolled back.
 */
@Injectable()
export class AttemptThrottle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one attempt under each key, in order, and stops at the first that must wait.
   * @throws a refusal with the seconds to wait
   */
  async charge(...attempts: readonly Attempt[]): Promise<void> {
    for (const attempt of attempts) {
      const waitMs = await this.waitOf(attempt);
      if (waitMs > 0) refuse('slow_down', undefined, { seconds: Math.ceil(waitMs / 1000) });
    }
  }

  /** Counts one attempt. @returns `false` when it must not be made now */
  async allows(attempt: Attempt): Promise<boolean> {
    return (await this.waitOf(attempt)) === 0;
  }

  /** Takes back one attempt under a key that others may share: it was no failure. */
  async refund(transaction: Transaction, attempt: Attempt): Promise<void> {
    await transaction.query(
      `update attempt_throttle set failures = greatest(failures - 1, 0), blocked_until = last_failure_at
       where scope = $1 and key = $2`,
      [attempt.scope, hashKey(attempt.key)],
    );
  }

  /** Forgets all attempts under a key: its owner has proved who they are. */
  async forget(transaction: Transaction, attempt: Attempt): Promise<void> {
    await transaction.query(`delete from attempt_throttle where scope = $1 and key = $2`, [
      attempt.scope,
      hashKey(attempt.key),
    ]);
  }

  /** Counts one attempt unless one must wait. @returns the wait in milliseconds, 0 when the attempt may be made */
  private async waitOf({ scope, key }: Attempt): Promise<number> {
    const rule = attemptRules[scope];
    const now = this.clock.now();
    const [row] = await this.database.query<ChargeRow>(
      `insert into attempt_throttle as kept (scope, key, failures, last_failure_at, blocked_until)
       values ($1, $2, 1, $3, $3::timestamptz + ($4::int[])[1] * interval '1 millisecond')
       on conflict (scope, key) do update set
         failures = case when ${isBlocked} then kept.failures
                         when kept.last_failure_at < $5 then 1 else kept.failures + 1 end,
         last_failure_at = case when ${isBlocked} then kept.last_failure_at else $3 end,
         blocked_until = case when ${isBlocked} then kept.blocked_until
           else $3::timestamptz + interval '1 millisecond' * ($4::int[])[
             case when kept.last_failure_at < $5 then 1 else least(kept.failures + 1, array_length($4::int[], 1)) end] end
       returning old.blocked_until, old.last_failure_at`,
      [scope, hashKey(key), now, delaysOf(rule), new Date(now.getTime() - rule.memoryMs)],
    );
    const blockedUntil = row?.blocked_until?.getTime() ?? 0;
    const hasDelay = blockedUntil > (row?.last_failure_at?.getTime() ?? 0);
    return hasDelay ? Math.max(0, blockedUntil - now.getTime()) : 0;
  }
}

const hashKey = (key: string): Buffer => createHash('sha256').update(key).digest();
