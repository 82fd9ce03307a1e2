import { Injectable } from '@nestjs/common';
import { reportReasons, sanctionKinds } from '@entraide/domain-kernel';
import {
  type Published,
  type PublishedCounts,
  type TimesByUrgency,
  addUp,
  decisionActions,
  reportOrigins,
  urgencies,
} from '@entraide/domain-moderation';
import { Database } from '@entraide/server-platform';
import { TargetsReader } from '../targets/targets.reader.ts';
import type { ModerationCountsObject, TransparencyObject } from './transparency.object.ts';

interface MonthRow {
  readonly month: string;
  readonly counts: PublishedCounts;
  readonly times: TimesByUrgency;
}

const monthsShown = 12;

/** What was published of moderation, in two statements: nothing is counted while somebody waits. */
@Injectable()
export class TransparencyQuery {
  constructor(
    private readonly database: Database,
    private readonly targets: TargetsReader,
  ) {}

  async execute(): Promise<TransparencyObject> {
    const rows = await this.database.query<MonthRow>(
      `select month, counts, times from transparency_month order by month desc`,
    );
    const { responseMin } = await this.targets.read(this.database);
    return {
      since: rows.at(-1)?.month ?? null,
      months: rows.slice(0, monthsShown).map(({ month, counts, times }) => ({ month, counts: present(counts, times) })),
      inAll: present(addUp(rows.map(({ counts }) => counts)), null),
      promises: urgencies.map((urgency) => ({ urgency, minutes: responseMin[urgency] })),
    };
  }
}

const cell = (sum: Published, part: string, name: string): number | null => sum.parts[part]?.[name] ?? null;

function present(counts: PublishedCounts, times: TimesByUrgency | null): ModerationCountsObject {
  const { reports, decisions, sanctions, appealsMade, appealsAnswered, undone } = counts;
  return {
    reports: reports.total,
    reasons: reportReasons.map((reason) => ({ reason, count: cell(reports, 'reasons', reason) })),
    origins: reportOrigins.map((origin) => ({ origin, count: cell(reports, 'origins', origin) })),
    decisions: decisions.total,
    grounds: reportReasons.map((reason) => ({ reason, count: cell(decisions, 'grounds', reason) })),
    actions: decisionActions.map((action) => ({ action, count: cell(decisions, 'actions', action) })),
    times: urgencies.map((urgency) => ({
      urgency,
      medianMin: times?.[urgency]?.median ?? null,
      ninetiethMin: times?.[urgency]?.ninetieth ?? null,
    })),
    sanctions: sanctions.total,
    sanctionKinds: sanctionKinds.map((kind) => ({ kind, count: cell(sanctions, 'kinds', kind) })),
    appealsMade: appealsMade.total,
    appealsAnswered: appealsAnswered.total,
    upheld: cell(appealsAnswered, 'answers', 'upheld'),
    overturned: cell(appealsAnswered, 'answers', 'overturned'),
    undone: undone.total,
  };
}
