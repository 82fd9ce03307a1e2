import type { Effectiveness } from '@entraide/domain-kernel';

interface Told {
  readonly effectiveness: Effectiveness;
  readonly followUps: readonly { readonly weeks: number; readonly effectiveness: Effectiveness | null }[];
}

/** How much the treatment helped, as the author told it last: in the latest answered follow-up, else in the entry. */
export function effectivenessToldLast({ effectiveness, followUps }: Told): Effectiveness {
  const answered = followUps.filter((one) => one.effectiveness !== null);
  return answered.toSorted((one, other) => other.weeks - one.weeks)[0]?.effectiveness ?? effectiveness;
}
