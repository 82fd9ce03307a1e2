import { Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { MemberCardsReader } from '@entraide/server-accounts';
import { Database, type Page, pageSize } from '@entraide/server-platform';
import type { CaseCardObject } from './case-card.object.ts';
import { type CaseCursor, decodeCaseCursor, encodeCaseCursor } from './case-cursor.ts';
import { type CaseChoice, conditionsOf } from './case-filter.ts';
import { type CaseRow, caseColumns, caseFactsOf, caseTables } from './case-row.ts';
import { toCaseCard } from './case.mapper.ts';

export interface CaseListing extends CaseChoice {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * The queue: open cases with danger first, what may be danger next, then what is due first; decided ones newest first. Row-level security keeps
 * it to the viewer's communities, the rules are asked again for each row.
 */
@Injectable()
export class ListCases {
  constructor(
    private readonly database: Database,
    private readonly members: MemberCardsReader,
  ) {}

  async execute(viewer: Viewer, listing: CaseListing): Promise<Page<CaseCardObject>> {
    const size = pageSize(listing.first);
    const { sql, parameters } = statementOf(viewer, listing, size + 1);
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<CaseRow>(sql, parameters),
    );
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const readable = shown.filter((row) => decideCase('read', viewer, caseFactsOf(row)).isAllowed);
    const cards = await this.members.byIds(readable.flatMap((row) => [row.assigned_to_id, row.opinion_of_id]));
    return {
      nodes: readable.map((row) => toCaseCard(viewer, row, cards)),
      pageInfo: { hasNextPage: rows.length > size, endCursor: last ? encodeCaseCursor(cursorOf(last)) : null },
    };
  }
}

const rankOf = `(case when c.urgency <> 'danger' then 2 when c.is_unsure then 1 else 0 end)`;

const cursorOf = (row: CaseRow): CaseCursor => ({
  rank: row.urgency === 'danger' ? (row.is_unsure ? 1 : 0) : 2,
  at: row.state === 'decided' && row.decided_at ? row.decided_at : row.due_at,
  id: row.id,
});

function statementOf(viewer: Viewer, listing: CaseListing, limit: number): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [viewer.language];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const isDecided = listing.state === 'decided';
  const conditions = conditionsOf(viewer, listing, bind);
  const from = decodeCaseCursor(listing.after);
  if (from && isDecided) conditions.push(`(c.decided_at, c.id) < (${bind(from.at)}, ${bind(from.id)}::uuid)`);
  if (from && !isDecided) {
    conditions.push(
      `(${rankOf}, c.due_at, c.id) > (${bind(from.rank)}::integer, ${bind(from.at)}, ${bind(from.id)}::uuid)`,
    );
  }
  const order = isDecided ? 'c.decided_at desc, c.id desc' : `${rankOf}, c.due_at, c.id`;
  const sql = `select ${caseColumns} from ${caseTables} where ${conditions.join(' and ')} order by ${order} limit ${limit}`;
  return { sql, parameters };
}
