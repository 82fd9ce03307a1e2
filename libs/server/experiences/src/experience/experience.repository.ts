import type { RichText } from '@entraide/domain-text';
import type { MemberCard } from '@entraide/server-accounts';
import type { Transaction } from '@entraide/server-platform';
import type { Entry } from '../entry/entry.ts';
import type { EntryState } from '../entry/entry-state.ts';
import type { AggregatedFollowUp } from '../follow-up/aggregated-follow-up.ts';

/** An entry as it is kept. */
export interface ExperienceRow extends Entry, EntryState {
  readonly id: string;
  readonly authorId: string;
  /** `null` when they have left Entraide. */
  readonly author: MemberCard | null;
  readonly narrativeTree: RichText;
  readonly revision: number;
  readonly origin: ExperienceOrigin;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** In their order; for others than the author the answered ones. */
  readonly followUps: readonly AggregatedFollowUp[];
}

/** Who wrote it: a person, the authors of the demo community, or a program for load tests. */
export type ExperienceOrigin = 'person' | 'demo' | 'synthetic';

/** What an {@link ExperienceRow} selects from `experience e`, its side effects with the worst first. */
export const experienceColumns = `
  e.id, e.author_id as "authorId",
  (select json_build_object('id', m.id, 'pseudonym', m.pseudonym) from member m
   where m.id = e.author_id and m.state <> 'erased') as author, e.perspective, e.treatment_id as "treatmentId", e.purpose_id as "purposeId",
  to_char(e.started_on, 'YYYY-MM') as "startedOn", to_char(e.ended_on, 'YYYY-MM') as "endedOn",
  e.is_still_taking as "isStillTaking", e.dose_value::float8 as "doseValue", e.dose_unit as "doseUnit",
  e.dose_frequency as "doseFrequency", e.effectiveness, e.time_to_effect as "timeToEffect",
  e.side_effects_overall as "sideEffectsOverall", e.adherence, e.burden, e.cost_band as "costBand",
  e.stop_reasons as "stopReasons", e.narrative, e.narrative_tree as "narrativeTree", e.language, e.visibility,
  e.community_id as "communityId", e.counts_in_statistics as "countsInStatistics",
  e.allows_research as "allowsResearch", e.state, e.returns_as as "returnsAs", e.revision, e.origin, e.created_at as "createdAt",
  e.updated_at as "updatedAt",
  coalesce((
    select json_agg(json_build_object('symptomId', s.symptom_id, 'severity', s.severity, 'isLasting', s.is_lasting)
                    order by array_position(array['severe', 'moderate', 'mild'], s.severity), s.symptom_id)
    from experience_side_effect s where s.experience_id = e.id), '[]') as "sideEffects",
  coalesce((
    select json_agg(json_build_object('weeks', f.weeks, 'dueAt', f.due_at, 'toldAt', f.told_at, 'answeredAt', f.answered_at,
                      'isStillTaking', f.is_still_taking, 'effectiveness', f.effectiveness,
                      'sideEffectsOverall', f.side_effects_overall, 'stopReasons', f.stop_reasons) order by f.weeks)
    from experience_follow_up f where f.experience_id = e.id), '[]') as "followUps"`;

/** Rows of those ids that the transaction's viewer may read, in no order; one statement. */
export function readExperiences(transaction: Transaction, ids: readonly string[]): Promise<ExperienceRow[]> {
  return transaction.query(`select ${experienceColumns} from experience e where e.id = any($1::uuid[])`, [ids]);
}

/** One row of the viewer's own or of others that they may read; locked until the transaction's end. */
export async function lockExperience(transaction: Transaction, id: string): Promise<ExperienceRow | undefined> {
  const [row] = await transaction.query<ExperienceRow>(
    `select ${experienceColumns} from experience e where e.id = $1 for update of e`,
    [id],
  );
  return row;
}
