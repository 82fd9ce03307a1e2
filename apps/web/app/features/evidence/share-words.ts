import { type Share, aboutInTen } from '@entraide/domain-evidence';
import { m } from '@entraide/messages';

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
  const inTen = aboutInTen(ends);
  switch (inTen.kind) {
    case 'range':
      return m.evidence_helped_range({ from: inTen.from, to: inTen.to });
    case 'one':
      return m.evidence_helped_about({ count: inTen.from });
    case 'at_most':
      return m.evidence_helped_at_most({ count: inTen.to });
    case 'fewer':
      return m.evidence_helped_fewest();
    case 'more':
      return m.evidence_helped_most();
  }
}
