import type { RichText } from '@entraide/domain-text';
import type { Entry } from '../entry/entry.ts';

const firstOf = (month: string | null): string | null => (month === null ? null : `${month}-01`);

/** An entry's columns in `experience` with their values, for statements that write one. */
export function entryColumns(entry: Entry, tree: RichText): [column: string, value: unknown][] {
  return [
    ['perspective', entry.perspective],
    ['treatment_id', entry.treatmentId],
    ['purpose_id', entry.purposeId],
    ['started_on', firstOf(entry.startedOn)],
    ['ended_on', firstOf(entry.endedOn)],
    ['is_still_taking', entry.isStillTaking],
    ['dose_value', entry.doseValue],
    ['dose_unit', entry.doseUnit],
    ['dose_frequency', entry.doseFrequency],
    ['effectiveness', entry.effectiveness],
    ['time_to_effect', entry.timeToEffect],
    ['side_effects_overall', entry.sideEffectsOverall],
    ['adherence', entry.adherence],
    ['burden', entry.burden],
    ['cost_band', entry.costBand],
    ['stop_reasons', entry.stopReasons],
    ['narrative', entry.narrative],
    ['narrative_tree', JSON.stringify(tree)],
    ['language', entry.language],
    ['visibility', entry.visibility],
    ['community_id', entry.communityId],
    ['counts_in_statistics', entry.countsInStatistics],
    ['allows_research', entry.allowsResearch],
  ];
}
