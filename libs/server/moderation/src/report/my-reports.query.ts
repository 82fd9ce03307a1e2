import { Injectable } from '@nestjs/common';
import { type ReportReason, type Viewer, isMember } from '@entraide/domain-kernel';
import { type ReportNewsKind, type ReportableKind, reportStandingOf } from '@entraide/domain-moderation';
import { Database, type Page, type PageArgs, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import type { MyReportObject } from './my-report.object.ts';

interface MyReportRow {
  readonly id: string;
  readonly kind: ReportableKind;
  readonly title: string | null;
  readonly reason: ReportReason;
  readonly note: string;
  readonly created_at: Date;
  readonly news: readonly NewsRow[];
}

/** As JSON of the database: times are texts. */
interface NewsRow {
  readonly id: string;
  readonly kind: ReportNewsKind;
  readonly text: string;
  readonly at: string;
}

/** A member's own reports, newest first, with what they were told. Row-level security gives them no other row. */
@Injectable()
export class MyReports {
  constructor(private readonly database: Database) {}

  async execute(viewer: Viewer, { first, after }: PageArgs): Promise<Page<MyReportObject>> {
    if (!isMember(viewer)) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const size = pageSize(first);
    const from = decodeCursor(after);
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<MyReportRow>(statement, [viewer.memberId, from?.at ?? null, from?.id ?? null, size + 1]),
    );
    return toPage(rows, size, ({ created_at: at, id }) => ({ at, id }), toMyReport);
  }
}

const statement = `
  select report.id, report.target_kind as kind, report.snapshot ->> 'title' as title, report.reason, report.note,
         report.created_at, coalesce(told.news, '[]') as news
  from report
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'text', text, 'at', created_at)
                     order by created_at, id) as news
    from report_news where case_id = report.case_id and reporter_id = $1
  ) told on true
  where report.reporter_id = $1 and ($2::timestamptz is null or (report.created_at, report.id) < ($2, $3::uuid))
  order by report.created_at desc, report.id desc limit $4`;

const toMyReport = (row: MyReportRow): MyReportObject => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  reason: row.reason,
  note: row.note,
  reportedAt: row.created_at,
  standing: reportStandingOf(row.news.map(({ kind }) => kind)),
  news: row.news.map(({ id, kind, text, at }) => ({ id, kind, text, at: new Date(at) })),
});
