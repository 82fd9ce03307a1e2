import type { CellFigures } from '@entraide/domain-evidence';

/** A line of `evidence_cell` without what only the page of one cell needs. */
export interface SummaryRow {
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly people: number;
  readonly rated: number;
  readonly helped: number;
  readonly worse: number;
  readonly overallAnswered: number;
  readonly severe: number;
  readonly takingAnswered: number;
  readonly stopped: number;
  readonly countedAt: Date;
}

export interface CellRow extends SummaryRow {
  readonly figures: CellFigures;
}

/** What {@link SummaryRow} selects of `evidence_cell` under an alias, without the time. */
export const summaryColumns = (alias: string): string =>
  Object.entries({
    treatment_id: 'treatmentId',
    purpose_id: 'purposeId',
    people: 'people',
    rated: 'rated',
    helped: 'helped',
    worse: 'worse',
    overall_answered: 'overallAnswered',
    severe: 'severe',
    taking_answered: 'takingAnswered',
    stopped: 'stopped',
  })
    .map(([column, name]) => `${alias}.${column} as "${name}"`)
    .join(', ');

/** When the figures were last counted; null before the first time. */
export const countedAtColumn = `(select finished_at from evidence_refresh order by finished_at desc limit 1) as "countedAt"`;

/** The concepts that the ids of a parameter stand for, merged ones followed. */
export const conceptsOf = (parameter: string): string =>
  `select coalesce(merged_into_id, id) from concept where id = any(${parameter}::uuid[])`;
