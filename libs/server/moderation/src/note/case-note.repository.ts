import type { CaseNoteKind, OpinionAdvice } from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';
import { isId } from '../is-id.ts';

/** Something written on a case. */
export interface NewCaseNote {
  readonly id: string;
  readonly caseId: string;
  readonly authorId: string;
  readonly kind: CaseNoteKind;
  readonly text: string;
  readonly advice?: OpinionAdvice;
  readonly correctsId?: string | null;
  /** Who is asked, for a question to one colleague. */
  readonly addresseeId?: string | null;
  readonly at: Date;
}

/** Adds it; the table takes no change afterwards. */
export async function writeCaseNote(transaction: Transaction, note: NewCaseNote): Promise<void> {
  await transaction.query(
    `insert into case_note (id, case_id, author_id, kind, text, advice, corrects_id, created_at, addressee_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      note.id,
      note.caseId,
      note.authorId,
      note.kind,
      note.text.trim(),
      note.advice ?? null,
      note.correctsId ?? null,
      note.at,
      note.addresseeId ?? null,
    ],
  );
}

/** Whether it is a note of this author on this case. */
export async function belongsToCase(
  transaction: Transaction,
  noteId: string,
  caseId: string,
  authorId: string,
): Promise<boolean> {
  if (!isId(noteId)) return false;
  const rows = await transaction.query(
    `select 1 from case_note where id = $1 and case_id = $2 and author_id = $3 and kind = 'note'`,
    [noteId, caseId, authorId],
  );
  return rows.length > 0;
}
