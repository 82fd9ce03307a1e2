import type { ContentWarning } from '@entraide/domain-kernel';
import type { Urgency } from './urgency.ts';

/**
 * Whether a reported text stays folded until somebody opens it: when it may show somebody in danger, and when it
 * carries a warning. Who moderates is exposed to no more than they choose.
 */
export const isFoldedForModerators = (urgency: Urgency, warnings: readonly ContentWarning[]): boolean =>
  urgency === 'danger' || warnings.length > 0;
