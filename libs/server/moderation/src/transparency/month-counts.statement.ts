import {
  type Cells,
  type Counted,
  type CountedSum,
  type MonthCounts,
  type Urgency,
  countedSumNames,
  countedSums,
} from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';

interface CountRow {
  readonly sum: CountedSum;
  readonly part: string | null;
  readonly cell: string | null;
  readonly count: number;
}

interface Month {
  readonly start: Date;
  readonly end: Date;
}

/** A part of `table`, by what `cell` says; `null` counts all of it. */
const counted = (sum: CountedSum, part: string | null, cell: string, rows: string): string =>
  `select '${sum}' as sum, ${part === null ? 'null::text' : `'${part}'`} as part, ${cell} as cell, count(*)::integer as count
   from ${rows} group by 3`;

const within = (column: string): string => `${column} >= $1 and ${column} < $2`;
const reports = `report where ${within('created_at')} and source <> 'author'`;
const decisions = `decision where ${within('created_at')}`;
const sanctions = `member_sanction where ${within('starts_at')}`;
const made = `appeal where ${within('opened_at')}`;
const answered = `appeal where ${within('answered_at')} and state in ('upheld', 'overturned')`;
const undone = `decision where ${within('undone_at')}`;
const origin = `case source when 'member' then 'members' when 'visitor' then 'visitors' else 'system' end`;

const statement = [
  counted('reports', null, 'null::text', reports),
  counted('reports', 'reasons', 'reason', reports),
  counted('reports', 'origins', origin, reports),
  counted('decisions', null, 'null::text', decisions),
  counted('decisions', 'grounds', `coalesce(ground, 'other')`, decisions),
  counted('decisions', 'actions', 'action', decisions),
  counted('sanctions', null, 'null::text', sanctions),
  counted('sanctions', 'kinds', 'kind', sanctions),
  counted('appealsMade', null, 'null::text', made),
  counted('appealsAnswered', null, 'null::text', answered),
  counted('appealsAnswered', 'answers', 'state', answered),
  counted('undone', null, 'null::text', undone),
].join(' union all ');

/** Everything that the public page counts of a month, as it is: for the system alone, and not to be shown. */
export async function countMonth(transaction: Transaction, { start, end }: Month): Promise<MonthCounts> {
  const rows = await transaction.query<CountRow>(statement, [start, end]);
  return Object.fromEntries(countedSumNames.map((sum) => [sum, sumOf(sum, rows)])) as MonthCounts;
}

const sumOf = (sum: CountedSum, rows: readonly CountRow[]): Counted => {
  const count = (part: string | null, cell: string | null): number =>
    rows.find((row) => row.sum === sum && row.part === part && row.cell === cell)?.count ?? 0;
  const parts = Object.entries<readonly string[]>(countedSums[sum]).map(([part, cells]): [string, Cells] => {
    return [part, Object.fromEntries(cells.map((cell) => [cell, count(part, cell)]))];
  });
  return { total: count(null, null), parts: Object.fromEntries(parts) };
};

/** From its first report, how many minutes each case took that was first decided in the month, by urgency. */
export async function durationsOf(
  transaction: Transaction,
  { start, end }: Month,
): Promise<Readonly<Record<Urgency, readonly number[]>>> {
  const rows = await transaction.query<{ urgency: Urgency; minutes: number[] }>(
    `select urgency, array_agg(minutes) as minutes from (
       select c.urgency, (extract(epoch from d.created_at - c.opened_at) / 60)::float8 as minutes
       from decision d join moderation_case c on c.id = d.case_id
       where d.created_at >= $1 and d.created_at < $2
         and not exists (select 1 from decision earlier where earlier.case_id = d.case_id and earlier.created_at < d.created_at)
     ) taken group by urgency`,
    [start, end],
  );
  const none: Record<Urgency, readonly number[]> = { danger: [], harassment: [], other: [] };
  return rows.reduce((found, { urgency, minutes }) => ({ ...found, [urgency]: minutes }), none);
}
