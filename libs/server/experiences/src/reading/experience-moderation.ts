import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '@entraide/server-platform';

/**
 * What moderation does to entries. They are their authors' rows and not the moderator's, so these statements act as the
 * system inside the moderator's transaction; who may is decided before.
 */
@Injectable()
export class ExperienceModeration {
  constructor(private readonly clock: Clock) {}

  /** Its state, locked until the end of the transaction; `null` for none. */
  stateOf(transaction: Transaction, id: string): Promise<string | null> {
    return asSystem(transaction, async () => {
      const [row] = await transaction.query<{ state: string }>(
        `select state from experience where id = $1 for update`,
        [id],
      );
      return row?.state ?? null;
    });
  }

  /** Puts an entry into a state, in which its author goes on reading it. */
  async setState(transaction: Transaction, id: string, state: string): Promise<void> {
    await asSystem(transaction, () =>
      transaction.query(`update experience set state = $2, updated_at = $3 where id = $1`, [
        id,
        state,
        this.clock.now(),
      ]),
    );
    await transaction.subjectChanged('experience', id);
  }
}

/** Runs `work` as the system inside another actor's transaction, which is its viewer's again afterwards. */
async function asSystem<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  const become = `select current_setting('entraide.viewer', true) as viewer, set_config('entraide.viewer', $1, true)`;
  const [before] = await transaction.query<{ viewer: string }>(become, ['system']);
  const result = await work();
  await transaction.query(become, [before?.viewer ?? '']);
  return result;
}
