import type { EvidenceDifferencePartsFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { inHundred } from './share-words.ts';

/** Of two shares: the first minus the second, from −1 to 1. */
export type Difference = EvidenceDifferencePartsFragment;

export interface Names {
  readonly one: string;
  readonly other: string;
}

/** With which of the two there are more people; null when that is not clear. */
export function leadOf({ verdict }: Difference, { one, other }: Names): { more: string; less: string } | null {
  if (verdict === 'NO_CLEAR_DIFFERENCE') return null;
  return verdict === 'MORE' ? { more: one, less: other } : { more: other, less: one };
}

/** "No clear difference", or with which treatment more people say that it helped. */
export function verdictWords(difference: Difference, names: Names): string {
  const lead = leadOf(difference, names);
  return lead ? m.evidence_compare_clear({ more: lead.more }) : m.evidence_compare_unclear();
}

/** How large the difference may be, in people of 100: both ways when it is not clear, from the nearer end otherwise. */
export function differenceWords(difference: Difference, names: Names): string {
  const { lower, upper } = difference;
  const lead = leadOf(difference, names);
  if (!lead) {
    const ends = { below: inHundred(Math.abs(lower)), above: inHundred(upper) };
    return m.evidence_compare_unclear_text({ range: m.evidence_compare_range_either({ ...names, ...ends }) });
  }
  const [near = 0, far = 0] = [lower, upper].map((end) => inHundred(Math.abs(end))).sort((one, other) => one - other);
  return m.evidence_compare_clear_text({
    ...lead,
    range: m.evidence_compare_range_between({ lower: near, upper: far }),
  });
}
