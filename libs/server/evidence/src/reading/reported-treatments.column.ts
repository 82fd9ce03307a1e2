import type { Door } from '@entraide/server-platform';
import { leastAt } from '../figures/threshold.ts';

/** How many treatments people report for a condition or symptom. */
export interface ReportedTreatments {
  readonly conceptId: string;
  readonly count: number;
}

/**
 * How many treatments stand in what everybody may read of people's reports, as a column of another feature's read: those
 * with too few people are not counted either, so the number tells of nobody.
 * @param ids SQL of an array of ids, never text of a request
 * @returns SQL of a JSON array of {@link ReportedTreatments}, one for each id that somebody reports of
 */
export const reportedTreatmentsColumn = (door: Door, ids: string): string =>
  `(select coalesce(json_agg(reported), '[]') from (
      select cell.purpose_id as "conceptId", count(*)::integer as count
      from evidence_cell cell where cell.purpose_id = any(${ids}) and cell.people >= ${leastAt(door)}
      group by cell.purpose_id) reported)`;
