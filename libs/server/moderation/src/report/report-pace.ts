import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ReportReason, type Viewer, isMember } from '@entraide/domain-kernel';
import { moderationSettings, urgencyOf } from '@entraide/domain-moderation';
import { Clock, Database, refuse } from '@entraide/server-platform';

const { windowMin, visitorReports, memberReports, dangerReports } = moderationSettings.reportPace;
const windowMs = windowMin * 60_000;

/** Slows down who reports very often: visitors by a keyed hash of their network address, members by their id. */
@Injectable()
export class ReportPace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one report, in a statement of its own: it counts whatever becomes of the report.
   * @throws a refusal with the seconds to wait
   */
  async charge(viewer: Viewer, clientKey: string, reason: ReportReason): Promise<void> {
    const now = this.clock.now();
    const isDanger = urgencyOf(reason) === 'danger';
    const who = isMember(viewer) ? `member:${viewer.memberId}` : `client:${clientKey}`;
    const [row] = await this.database.query<{ reports: number; started_at: Date }>(
      `insert into report_pace as kept (key, started_at, reports) values ($1, $2, 1)
       on conflict (key) do update set
         reports = case when kept.started_at <= $3 then 1 else kept.reports + 1 end,
         started_at = case when kept.started_at <= $3 then excluded.started_at else kept.started_at end
       returning reports, started_at`,
      [hashOf(`${isDanger ? 'danger' : 'other'}:${who}`), now, new Date(now.getTime() - windowMs)],
    );
    const ordinary = isMember(viewer) ? memberReports : visitorReports;
    if (row && row.reports > (isDanger ? dangerReports : ordinary)) {
      const waitMs = row.started_at.getTime() + windowMs - now.getTime();
      refuse('slow_down', undefined, { seconds: Math.ceil(waitMs / 1_000) });
    }
  }

  /** Forgets windows that are over. */
  async forget(): Promise<void> {
    await this.database.query(`delete from report_pace where started_at <= $1`, [
      new Date(this.clock.now().getTime() - windowMs),
    ]);
  }
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();
