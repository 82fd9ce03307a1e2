import { type Proportion, shownShare } from '@entraide/domain-evidence';
import type { ShareAnswer } from './share.object.ts';
import { answerOf } from './threshold.ts';

/** A share with its interval, or its absence when it is of fewer than `least` people. */
export const presentShare = (proportion: Proportion, least: number): ShareAnswer =>
  answerOf(shownShare(proportion, { least }));
