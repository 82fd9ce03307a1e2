import type { Proportion } from '@entraide/domain-evidence';
import type { SummaryRow } from '../reading/cell-row.ts';
import { type Names, nameOf } from '../reading/name-of.ts';
import type { EvidenceSummaryObject } from './evidence.object.ts';
import { presentShare } from './present-share.ts';

/** The shares that every line of a list shows. */
export const proportionsOf = (row: SummaryRow): Record<'helped' | 'worse' | 'severe' | 'stopped', Proportion> => ({
  helped: { people: row.helped, of: row.rated },
  worse: { people: row.worse, of: row.rated },
  severe: { people: row.severe, of: row.overallAnswered },
  stopped: { people: row.stopped, of: row.takingAnswered },
});

/** @param least people a share must be of */
export function presentSummary(row: SummaryRow, names: Names, least: number): EvidenceSummaryObject {
  const { helped, worse, severe, stopped } = proportionsOf(row);
  return {
    treatment: nameOf(names, row.treatmentId),
    purpose: nameOf(names, row.purposeId),
    people: row.people,
    helped: presentShare(helped, least),
    worse: presentShare(worse, least),
    severe: presentShare(severe, least),
    stopped: presentShare(stopped, least),
    countedAt: row.countedAt,
  };
}
