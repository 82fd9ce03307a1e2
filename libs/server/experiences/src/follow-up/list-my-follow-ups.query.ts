import { Injectable } from '@nestjs/common';
import { experienceWritingPolicy } from '@entraide/domain-access';
import { type Perspective, type Viewer, viewerId } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Clock, Database } from '@entraide/server-platform';
import { conceptOf } from '../experience/experience.mapper.ts';
import type { DueFollowUpObject } from './follow-up.object.ts';
import { silenceMs } from './schedule.rule.ts';

interface DueRow {
  readonly experienceId: string;
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly perspective: Perspective;
  readonly weeks: number;
  readonly dueAt: Date;
}

const mostShown = 20;

/** The questions that wait for the viewer, those that wait longest first. */
@Injectable()
export class ListMyFollowUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly concepts: ConceptReader,
  ) {}

  /** Nothing for somebody who could not answer. Two statements and the actor's, one less without questions. */
  async execute(viewer: Viewer): Promise<DueFollowUpObject[]> {
    if (experienceWritingPolicy.publish(viewer).length > 0) return [];
    const rows = await this.dueRows(viewer);
    const ids = rows.flatMap(({ treatmentId, purposeId }) => [treatmentId, purposeId]);
    const concepts = await this.concepts.byIds(ids, viewer.language);
    return rows.map(({ treatmentId, purposeId, ...question }) => ({
      ...question,
      treatment: conceptOf(concepts, treatmentId),
      purpose: conceptOf(concepts, purposeId),
    }));
  }

  private dueRows(viewer: Viewer): Promise<DueRow[]> {
    const now = this.clock.now();
    return this.database.inTransaction(viewer, (transaction) =>
      transaction.query<DueRow>(
        `select f.experience_id as "experienceId", e.treatment_id as "treatmentId", e.purpose_id as "purposeId",
           e.perspective, f.weeks, f.due_at as "dueAt"
         from experience_follow_up f join experience e on e.id = f.experience_id and e.state = 'published'
         where f.author_id = $1 and f.answered_at is null and f.due_at <= $2 and f.due_at > $3
         order by f.due_at, f.experience_id limit ${mostShown}`,
        [viewerId(viewer), now, new Date(now.getTime() - silenceMs)],
      ),
    );
  }
}
