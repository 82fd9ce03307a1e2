import { Injectable } from '@nestjs/common';
import type {
  Adherence,
  Burden,
  CostBand,
  Effectiveness,
  OverallSeverity,
  Perspective,
  Severity,
  StopReason,
  TimeToEffect,
} from '@entraide/domain-kernel';
import { Clock, type Transaction } from '@entraide/server-platform';
import { silenceMs } from '../follow-up/schedule.rule.ts';

/** A treatment and a purpose as entries name them, with the concepts they are by now. */
export interface ToldCell {
  readonly toldTreatmentId: string;
  readonly toldPurposeId: string;
  readonly treatmentId: string;
  readonly purposeId: string;
  /** Entries that may count, of authors in any state. */
  readonly entries: number;
}

/** One person's latest answers about a treatment for a purpose: the entry, with what later follow-ups changed. */
export interface CountedPerson {
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly personId: string;
  /** Who can read the entry: `public`, `members`, `community:<id>` or `only_me`. */
  readonly circle: string;
  /** When the latest of these answers was given. */
  readonly answeredAt: Date;
  readonly perspective: Perspective;
  readonly effectiveness: Effectiveness;
  readonly timeToEffect: TimeToEffect | null;
  readonly isStillTaking: boolean;
  readonly stopReasons: readonly StopReason[];
  readonly sideEffectsOverall: OverallSeverity;
  /** By symptom; a merged one is the one it became. */
  readonly sideEffects: readonly {
    readonly symptomId: string;
    readonly severity: Severity;
    readonly isLasting: boolean;
  }[];
  readonly adherence: Adherence | null;
  readonly burden: Burden | null;
  readonly costBand: CostBand | null;
  /** Questions that were asked and answered, or not answered within two weeks. */
  readonly followUpsAsked: number;
  readonly followUpsAnswered: number;
}

/**
 * What may be counted: published entries with the consent for statistics, of active members whose consent to health
 * data is open. For transactions of the system alone; everybody else has other people's private rows hidden.
 */
@Injectable()
export class CountedAnswersReader {
  constructor(private readonly clock: Clock) {}

  /** Every pair of treatment and purpose with entries, by the concepts they are now. One statement. */
  listCells(transaction: Transaction): Promise<ToldCell[]> {
    return transaction.query(
      `select e.treatment_id as "toldTreatmentId", e.purpose_id as "toldPurposeId",
              coalesce(t.merged_into_id, t.id) as "treatmentId", coalesce(p.merged_into_id, p.id) as "purposeId",
              e.entries::integer as entries
       from (select treatment_id, purpose_id, count(*) as entries from experience
             where state = 'published' and counts_in_statistics group by treatment_id, purpose_id) e
       join concept t on t.id = e.treatment_id join concept p on p.id = e.purpose_id
       order by 3, 4, 1, 2`,
    );
  }

  /**
   * Everybody who counts in these cells, each person once in each: with the entry whose answers are the newest.
   * One statement for any number of cells. @returns by treatment, purpose and person
   */
  peopleOf(transaction: Transaction, cells: readonly ToldCell[]): Promise<CountedPerson[]> {
    return transaction.query(peopleOfCells, [
      cells.map((cell) => cell.toldTreatmentId),
      cells.map((cell) => cell.toldPurposeId),
      cells.map((cell) => cell.treatmentId),
      cells.map((cell) => cell.purposeId),
      new Date(this.clock.now().getTime() - silenceMs),
    ]);
  }

  /** How many entries and follow-up answers are newer than a moment, counted to a limit. One statement. */
  async countNewerThan(transaction: Transaction, moment: Date, limit: number): Promise<number> {
    const [row] = await transaction.query<{ count: number }>(
      `select count(*)::integer as count from (
         (select 1 from experience where updated_at > $1 limit $2)
         union all (select 1 from experience_follow_up where answered_at > $1 limit $2)) newer`,
      [moment, limit],
    );
    return row?.count ?? 0;
  }
}

const circle = `
  case when e.visibility <> 'community' then e.visibility
       when e.community_id is null then 'only_me' else 'community:' || e.community_id end`;

/** Which follow-up was answered after the entry was last edited, of several the newest; and how many there were. */
const followUps = `
  select max(f.answered_at) filter (where f.answered_at > e.updated_at) as followed_at,
    (array_agg(f.weeks order by f.answered_at desc, f.weeks desc) filter (where f.answered_at > e.updated_at))[1] as weeks,
    count(*) filter (where f.answered_at is not null or f.due_at <= $5)::integer as asked,
    count(f.answered_at)::integer as answered
  from experience_follow_up f where f.experience_id = e.id and f.told_at is not null`;

/** Two symptoms that became one count once, as bad as the worse of them. */
const sideEffects = `
  select coalesce(json_agg(json_build_object('symptomId', s.symptom_id, 'severity', s.severity, 'isLasting', s.is_lasting)
                           order by s.symptom_id), '[]') as list
  from (
    select distinct on (1) coalesce(merged.into_id, s.symptom_id) as symptom_id, s.severity, s.is_lasting
    from experience_side_effect s left join merged on merged.id = s.symptom_id where s.experience_id = latest.id
    order by 1, array_position(array['severe', 'moderate', 'mild'], s.severity), s.is_lasting desc) s`;

const peopleOfCells = `
  with told as (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[])
      cell (told_treatment_id, told_purpose_id, treatment_id, purpose_id)),
  merged as materialized (
    select id, merged_into_id as into_id from concept where kind = 'symptom' and merged_into_id is not null),
  latest as materialized (
    select distinct on (told.treatment_id, told.purpose_id, e.author_id)
      told.treatment_id as "treatmentId", told.purpose_id as "purposeId", e.author_id as "personId",
      ${circle} as circle, coalesce(f.followed_at, e.updated_at) as "answeredAt", e.perspective, e.effectiveness,
      e.time_to_effect as "timeToEffect", e.is_still_taking, e.stop_reasons, e.side_effects_overall, e.adherence,
      e.burden, e.cost_band as "costBand", f.asked as "followUpsAsked", f.answered as "followUpsAnswered", e.id, f.weeks
    from told
    join experience e on e.treatment_id = told.told_treatment_id and e.purpose_id = told.told_purpose_id
      and e.state = 'published' and e.counts_in_statistics
    join member m on m.id = e.author_id and m.state = 'active' and m.has_health_consent
    cross join lateral (${followUps}) f
    order by told.treatment_id, told.purpose_id, e.author_id, coalesce(f.followed_at, e.updated_at) desc, e.id desc)
  select "treatmentId", "purposeId", "personId", circle, "answeredAt", perspective,
    coalesce(f.effectiveness, latest.effectiveness) as effectiveness, "timeToEffect",
    coalesce(f.is_still_taking, latest.is_still_taking) as "isStillTaking",
    coalesce(f.stop_reasons, latest.stop_reasons) as "stopReasons",
    coalesce(f.side_effects_overall, latest.side_effects_overall) as "sideEffectsOverall", effects.list as "sideEffects",
    adherence, burden, "costBand", "followUpsAsked", "followUpsAnswered"
  from latest
  left join experience_follow_up f on f.experience_id = latest.id and f.weeks = latest.weeks
  cross join lateral (${sideEffects}) effects
  order by "treatmentId", "purposeId", "personId"`;
