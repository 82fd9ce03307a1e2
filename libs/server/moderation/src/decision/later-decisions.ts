import type { DecisionAction, ReportableKind } from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';
import type { Before } from '../measure/measure.ts';

/** A part of a thing that some actions say how it has to be: the keys of {@link Before}, and the actions. */
interface Part {
  readonly keys: readonly string[];
  readonly saidBy: readonly DecisionAction[];
}

const parts: readonly Part[] = [
  { keys: ['state', 'returnsAs'], saidBy: ['request_edit', 'hide', 'remove'] },
  { keys: ['warnings'], saidBy: ['fold'] },
  { keys: ['isLocked'], saidBy: ['lock'] },
];

/** A decision that is taken back. */
export interface TakenBack {
  readonly id: string;
  readonly kind: ReportableKind;
  readonly targetId: string;
  readonly before: Before;
}

interface LaterRow {
  readonly id: string;
  readonly action: DecisionAction;
}

/**
 * What of a decision that is taken back may be put back now: all but what a later decision on the same thing says again
 * and still stands. That later one keeps in its place what was before, so that with the last of them everything goes.
 */
export async function beforeOfTakenBack(transaction: Transaction, decision: TakenBack): Promise<Before> {
  const later = await laterOnes(transaction, decision);
  let { before } = decision;
  for (const { keys, saidBy } of parts) {
    const sayer = later.findIndex(({ action }) => saidBy.includes(action));
    const heirs = sayer === -1 ? later : later.slice(0, sayer + 1);
    await inherit(transaction, heirs, only(decision.before, keys));
    if (sayer !== -1) before = without(before, keys);
  }
  return before;
}

const laterOnes = (transaction: Transaction, { id, kind, targetId }: TakenBack): Promise<LaterRow[]> =>
  transaction.query<LaterRow>(
    `select later.id, later.action from decision later join decision taken on taken.id = $1
     where later.target_kind = $2 and later.target_id = $3 and later.state in ('standing', 'appealed', 'upheld')
       and (later.created_at, later.id) > (taken.created_at, taken.id)
     order by later.created_at, later.id for update of later`,
    [id, kind, targetId],
  );

/** What the heirs found was the work of the decision that goes: before them is what was before it. */
async function inherit(transaction: Transaction, heirs: readonly LaterRow[], before: Before): Promise<void> {
  if (heirs.length === 0 || Object.keys(before).length === 0) return;
  await transaction.query(`update decision set before = before || $2::jsonb where id = any($1::uuid[])`, [
    heirs.map(({ id }) => id),
    JSON.stringify(before),
  ]);
}

const only = (before: Before, keys: readonly string[]): Before =>
  Object.fromEntries(Object.entries(before).filter(([key]) => keys.includes(key)));

const without = (before: Before, keys: readonly string[]): Before =>
  Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key)));
