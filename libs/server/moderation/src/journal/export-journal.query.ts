import { Injectable } from '@nestjs/common';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { Database, decodeCursor, Journal, type Page, notFound, toPage } from '@entraide/server-platform';
import type { JournalFilter, JournalRecordObject } from './journal-entry.object.ts';
import { type JournalRow, journalStatement } from './journal-row.ts';

/** How many records one page of an export has. */
const pageOfRecords = 1_000;

/** The journal as records, page by page. Whoever begins an export leaves a line themselves. */
@Injectable()
export class ExportJournal {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  /** @param after the cursor after which to go on; without it an export begins, and is written down */
  execute(viewer: Viewer, filter: JournalFilter, after: string | null): Promise<Page<JournalRecordObject>> {
    return this.database.inTransaction(viewer, async (transaction) => {
      if (!isMember(viewer)) throw notFound();
      const from = decodeCursor(after);
      const { sql, parameters } = journalStatement(filter, from, pageOfRecords + 1, null);
      const rows = await transaction.query<JournalRow>(sql, [...parameters]);
      if (!from) {
        const subject = { kind: 'member', id: viewer.memberId };
        const line = { action: 'journal_exported', actorId: viewer.memberId, subject, communityId: null } as const;
        await this.journal.write(transaction, line);
      }
      return toPage(rows, pageOfRecords, ({ at, id }) => ({ at, id }), present);
    });
  }
}

const present = (row: JournalRow): JournalRecordObject => ({
  id: row.id,
  at: row.at,
  action: row.action,
  actorId: row.actor_id,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  communityId: row.community_id,
  detail: JSON.stringify(row.detail),
});
