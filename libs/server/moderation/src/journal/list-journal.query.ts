import { Injectable } from '@nestjs/common';
import { oneOf } from '@entraide/domain-kernel';
import { decisionActions } from '@entraide/domain-moderation';
import { type MemberCard, MemberCardsReader } from '@entraide/server-accounts';
import {
  Database,
  decodeCursor,
  type JournalAction,
  type Page,
  type PageArgs,
  pageSize,
  toPage,
} from '@entraide/server-platform';
import type { JournalEntryObject } from './journal-entry.object.ts';

interface JournalRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly action: JournalAction;
  readonly subject_kind: string;
  readonly subject_id: string | null;
  readonly community_id: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The journal, newest first. */
@Injectable()
export class ListJournal {
  constructor(
    private readonly database: Database,
    private readonly members: MemberCardsReader,
  ) {}

  async execute({ first, after }: PageArgs): Promise<Page<JournalEntryObject>> {
    const size = pageSize(first);
    const from = decodeCursor(after);
    const rows = await this.database.query<JournalRow>(
      `select id, at, actor_id, action, subject_kind, subject_id, community_id, detail
       from journal_entry
       where $1::timestamptz is null or (at, id) < ($1::timestamptz, $2::uuid)
       order by at desc, id desc limit $3`,
      [from?.at ?? null, from?.id ?? null, size + 1],
    );
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
  decision: oneOf(decisionActions, row.detail['decision']) ?? null,
});
