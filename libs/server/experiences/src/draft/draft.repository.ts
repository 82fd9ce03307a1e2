import type { Transaction } from '@entraide/server-platform';
import type { Answers } from '../entry/answers.ts';

export interface DraftRow {
  readonly id: string;
  readonly authorId: string;
  readonly experienceId: string | null;
  readonly baseRevision: number | null;
  readonly answers: Answers;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const columns = `id, author_id as "authorId", experience_id as "experienceId", base_revision as "baseRevision", answers,
  created_at as "createdAt", updated_at as "updatedAt"`;

/** One of the viewer's own drafts. */
export async function readDraft(transaction: Transaction, id: string): Promise<DraftRow | undefined> {
  const [row] = await transaction.query<DraftRow>(`select ${columns} from experience_draft where id = $1`, [id]);
  return row;
}

/** One of the viewer's own drafts, by its id or by the experience it edits, locked until the transaction's end. */
export async function lockDraft(
  transaction: Transaction,
  by: { readonly id: string } | { readonly experienceId: string },
): Promise<DraftRow | undefined> {
  const [condition, value] = 'id' in by ? ['id', by.id] : ['experience_id', by.experienceId];
  const [row] = await transaction.query<DraftRow>(
    `select ${columns} from experience_draft where ${condition} = $1 for update`,
    [value],
  );
  return row;
}

/** The member's drafts, the latest 50, last touched first. */
export function listDrafts(transaction: Transaction, memberId: string | null): Promise<DraftRow[]> {
  return transaction.query(
    `select ${columns} from experience_draft where author_id = $1 order by updated_at desc, id desc limit 50`,
    [memberId],
  );
}

/** Writes the draft, new or over its earlier state. */
export async function putDraft(transaction: Transaction, draft: DraftRow): Promise<void> {
  await transaction.query(
    `insert into experience_draft (id, author_id, experience_id, base_revision, answers, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set answers = excluded.answers, updated_at = excluded.updated_at`,
    [
      draft.id,
      draft.authorId,
      draft.experienceId,
      draft.baseRevision,
      JSON.stringify(draft.answers),
      draft.createdAt,
      draft.updatedAt,
    ],
  );
}

/** @returns `false` when there was none, or when `as` is given and it is no longer as it was read */
export async function removeDraft(
  transaction: Transaction,
  id: string,
  as?: Pick<DraftRow, 'updatedAt'>,
): Promise<boolean> {
  const rows = await transaction.query(
    `with gone as (delete from experience_draft where id = $1 and ($2::timestamptz is null or updated_at = $2) returning 1)
     select * from gone`,
    [id, as?.updatedAt ?? null],
  );
  return rows.length > 0;
}
