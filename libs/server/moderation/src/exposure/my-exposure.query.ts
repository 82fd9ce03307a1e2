import { Injectable } from '@nestjs/common';
import { type MemberViewer, type Viewer, isMember } from '@entraide/domain-kernel';
import { type ModerationTargets, needsBreak } from '@entraide/domain-moderation';
import type { MemberCard } from '@entraide/server-accounts';
import { Clock, Database } from '@entraide/server-platform';
import { TargetsReader } from '../targets/targets.reader.ts';
import type { ModeratorExposureObject } from './exposure.object.ts';

interface ExposureRow {
  readonly this_hour: number;
  readonly today: number;
  readonly danger_today: number;
  readonly images_today: number;
  readonly targets: ModerationTargets | null;
}

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
/** Fewer people than this are told apart by a sum. */
const teamMinimum = 5;

/** How many hard texts a moderator has opened, for themselves alone, and whether a break would be good. */
@Injectable()
export class MyExposure {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly targets: TargetsReader,
  ) {}

  async execute(viewer: Viewer): Promise<ModeratorExposureObject | null> {
    if (!isMember(viewer)) return null;
    const row = await this.countsOf(viewer);
    const { breakAfter } = this.targets.setOr(row.targets);
    const needs = needsBreak({ thisHour: row.this_hour, today: row.today }, breakAfter);
    return {
      thisHour: row.this_hour,
      today: row.today,
      dangerToday: row.danger_today,
      imagesToday: row.images_today,
      needsBreak: needs,
      colleagues: needs ? await this.colleaguesOf(viewer) : [],
    };
  }

  /** What the team has opened in the last seven days; `null` while fewer than five people have. Nobody is named. */
  async teamWeek(): Promise<number | null> {
    const [row] = await this.database.inTransaction('system', (transaction) =>
      transaction.query<{ texts: number; people: number }>(
        `select coalesce(sum(texts), 0)::integer as texts, count(distinct moderator_id)::integer as people
         from moderator_exposure where slot > $1`,
        [new Date(this.clock.now().getTime() - weekMs)],
      ),
    );
    return row && row.people >= teamMinimum ? row.texts : null;
  }

  private async countsOf(viewer: MemberViewer): Promise<ExposureRow> {
    const now = this.clock.now();
    const midnight = new Date(Math.floor(now.getTime() / (24 * hourMs)) * 24 * hourMs);
    const [row] = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<ExposureRow>(
        `select coalesce(sum(texts) filter (where slot > $2), 0)::integer as this_hour,
                coalesce(sum(texts) filter (where slot >= $3), 0)::integer as today,
                coalesce(sum(danger) filter (where slot >= $3), 0)::integer as danger_today,
                coalesce(sum(images) filter (where slot >= $3), 0)::integer as images_today,
                (select targets from moderation_targets) as targets
         from moderator_exposure where moderator_id = $1 and slot > $4`,
        [viewer.memberId, new Date(now.getTime() - hourMs), midnight, new Date(now.getTime() - 25 * hourMs)],
      ),
    );
    return row ?? { this_hour: 0, today: 0, danger_today: 0, images_today: 0, targets: null };
  }

  /** Who could take over: other moderators of the viewer's communities, then administrators. */
  private colleaguesOf(viewer: MemberViewer): Promise<MemberCard[]> {
    return this.database.query<MemberCard>(
      `select id, pseudonym from member
       where id <> $1 and state = 'active' and ((is_administrator and not entraide_is_shut_out(id, null, $3))
         or exists (select 1 from community_moderator office
           where office.member_id = member.id and office.community_id = any($2)
             and not entraide_is_shut_out(member.id, office.community_id, $3)))
       order by is_administrator, pseudonym limit 12`,
      [viewer.memberId, [...viewer.moderatedCommunityIds], this.clock.now()],
    );
  }
}
