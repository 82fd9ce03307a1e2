import type { SummaryRow } from '../reading/cell-row.ts';
import { type Names, nameOf } from '../reading/name-of.ts';
import type { EvidenceSummaryObject } from './evidence.object.ts';
import { presentShare } from './present-share.ts';

/** @param least people a share must be of */
export function presentSummary(row: SummaryRow, names: Names, least: number): EvidenceSummaryObject {
  return {
    treatment: nameOf(names, row.treatmentId),
    purpose: nameOf(names, row.purposeId),
    people: row.people,
    helped: presentShare(row.helped, row.rated, least),
    worse: presentShare(row.worse, row.rated, least),
    severe: presentShare(row.severe, row.overallAnswered, least),
    stopped: presentShare(row.stopped, row.takingAnswered, least),
    countedAt: row.countedAt,
  };
}
