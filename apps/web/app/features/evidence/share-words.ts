import type { EvidenceShare } from '@entraide/contract';
import { m } from '@entraide/messages';
import { inTenOf } from '../evidence-overview/in-ten.ts';

/** A share as GraphQL gives it; shares between 0 and 1. */
export type Share = Pick<EvidenceShare, 'people' | 'of' | 'share' | 'lower' | 'upper'>;

type Ends = Pick<Share, 'lower' | 'upper'>;

/** A share as whole people in 100. */
export const inHundred = (share: number): number => Math.round(share * 100);

/** "60 to 86 in 100". */
export const rangeWords = ({ lower, upper }: Ends): string =>
  m.evidence_range({ lower: inHundred(lower), upper: inHundred(upper) });

/** "30 of 40 people: 60 to 86 in 100". */
export const shareWords = (share: Share): string =>
  m.evidence_share_and_range({ people: share.people, of: share.of, range: rangeWords(share) });

/** Words of a tick of a scale: "5 in 10". */
export const inTenTick = (count: number): string => m.evidence_in_ten({ count });

/** The page's first sentence: how many people in 10 say that it helped, never more exactly than the answers bear. */
export function helpedSentence(ends: Ends): string {
  const inTen = inTenOf(ends);
  switch (inTen.kind) {
    case 'range':
      return m.evidence_helped_range({ from: inTen.low, to: inTen.high });
    case 'one':
      return m.evidence_helped_about({ count: inTen.people });
    case 'at_most':
      return m.evidence_helped_at_most({ count: inTen.people });
    case 'fewer':
      return m.evidence_helped_fewest();
    case 'more':
      return m.evidence_helped_most();
  }
}
