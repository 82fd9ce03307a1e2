import { Injectable } from '@nestjs/common';
import type { ExperienceState } from '@entraide/domain-access';
import { Clock, type Transaction } from '@entraide/server-platform';
import {
  type EntryState,
  comesBackAs,
  isStanding,
  stateAfterModeration,
  stateRestored,
  withdrawnFrom,
} from '../entry/entry-state.ts';

/** What moderation makes of a state. */
type NextState = (now: ExperienceState) => ExperienceState;

/**
 * What moderation does to entries. They are their authors' rows and not the moderator's, so these statements act as the
 * system inside the moderator's transaction; who may is decided before.
 */
@Injectable()
export class ExperienceModeration {
  constructor(private readonly clock: Clock) {}

  /**
   * Gives an entry the state that `next` makes of the one it has, or comes back in when its author has withdrawn it. Its
   * author goes on reading it in every state.
   * @returns how it stood before; `null` for no such entry
   */
  move(transaction: Transaction, id: string, next: NextState): Promise<EntryState | null> {
    return this.change(transaction, id, (now) => stateAfterModeration(now, next(comesBackAs(now))));
  }

  /**
   * Takes a move back, but for what has happened to the entry since. What was removed comes back as withdrawn where its
   * author has another one for the same treatment, purpose and perspective by now.
   * @param was how it stood before the move
   * @param next the one that the move was made with
   */
  async restore(transaction: Transaction, id: string, was: EntryState, next: NextState): Promise<void> {
    await this.change(transaction, id, (now) => stateRestored(now, was, next(comesBackAs(was))));
  }

  private async change(
    transaction: Transaction,
    id: string,
    next: (now: EntryState) => EntryState,
  ): Promise<EntryState | null> {
    const change = await asSystem(transaction, async () => {
      const before = await lockState(transaction, id);
      if (!before) return null;
      const after = await withoutTwin(transaction, id, before, next(before));
      const isChanged = after.state !== before.state || after.returnsAs !== before.returnsAs;
      if (isChanged) await this.write(transaction, id, after);
      return { before, isChanged };
    });
    if (change?.isChanged) await transaction.subjectChanged('experience', id);
    return change?.before ?? null;
  }

  private async write(transaction: Transaction, id: string, { state, returnsAs }: EntryState): Promise<void> {
    await transaction.query(`update experience set state = $2, returns_as = $3, updated_at = $4 where id = $1`, [
      id,
      state,
      returnsAs,
      this.clock.now(),
    ]);
  }
}

async function lockState(transaction: Transaction, id: string): Promise<EntryState | undefined> {
  const [row] = await transaction.query<EntryState>(
    `select state, returns_as as "returnsAs" from experience where id = $1 for update`,
    [id],
  );
  return row;
}

/** Only what was removed can meet another one in its place: every other entry has kept that place. */
async function withoutTwin(
  transaction: Transaction,
  id: string,
  { state }: EntryState,
  after: EntryState,
): Promise<EntryState> {
  if (state !== 'removed' || after.state === 'removed' || after.state === 'withdrawn') return after;
  const twins = await transaction.query(
    `select 1 from experience own join experience twin using (author_id, treatment_id, purpose_id, perspective)
     where own.id = $1 and twin.id <> own.id and ${isStanding('twin.')} limit 1`,
    [id],
  );
  return twins.length === 0 ? after : withdrawnFrom(after.state);
}

/** Runs `work` as the system inside another actor's transaction, which is its viewer's again afterwards. */
async function asSystem<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  const become = `select current_setting('entraide.viewer', true) as viewer, set_config('entraide.viewer', $1, true)`;
  const [before] = await transaction.query<{ viewer: string }>(become, ['system']);
  const result = await work();
  await transaction.query(become, [before?.viewer ?? '']);
  return result;
}
