import { Injectable } from '@nestjs/common';
import { type Viewer, oneOf } from '@entraide/domain-kernel';
import { decisionActions } from '@entraide/domain-moderation';
import { type MemberCard, MemberCardsReader } from '@entraide/server-accounts';
import { Database, decodeCursor, type Page, type PageArgs, pageSize, toPage } from '@entraide/server-platform';
import type { JournalEntryObject, JournalFilter } from './journal-entry.object.ts';
import { type JournalRow, journalStatement, placeOfSubject } from './journal-row.ts';

/** The journal, newest first. */
@Injectable()
export class ListJournal {
  constructor(
    private readonly database: Database,
    private readonly members: MemberCardsReader,
  ) {}

  async execute(viewer: Viewer, filter: JournalFilter, { first, after }: PageArgs): Promise<Page<JournalEntryObject>> {
    const size = pageSize(first);
    const { sql, parameters } = journalStatement(filter, decodeCursor(after), size + 1, viewer.language);
    const rows = await this.database.query<JournalRow>(sql, parameters);
    const cards = await this.members.byIds(rows.map((row) => row.actor_id));
    return toPage(
      rows,
      size,
      (row) => ({ at: row.at, id: row.id }),
      (row) => present(row, cards),
    );
  }
}

const present = (row: JournalRow, cards: ReadonlyMap<string, MemberCard>): JournalEntryObject => ({
  id: row.id,
  at: row.at,
  action: row.action,
  actor: (row.actor_id && cards.get(row.actor_id)) || null,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  communityId: row.community_id,
  communityName: row.community_name,
  communitySlug: row.community_slug,
  path: placeOfSubject(row),
  decision: oneOf(decisionActions, row.detail['decision']) ?? null,
});
