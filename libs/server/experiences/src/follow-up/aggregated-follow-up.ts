import type { FollowUpRow } from './follow-up.repository.ts';

type Times = 'dueAt' | 'toldAt' | 'answeredAt';

/** A question as it is aggregated in its experience's row: times are texts there. */
export interface AggregatedFollowUp extends Omit<FollowUpRow, 'experienceId' | Times> {
  readonly dueAt: string;
  readonly toldAt: string | null;
  readonly answeredAt: string | null;
}
