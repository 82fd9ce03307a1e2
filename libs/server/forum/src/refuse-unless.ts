import type { Decision } from '@entraide/domain-access';
import { refuse } from '@entraide/server-platform';

/** Refuses with the decision's cause. */
export function refuseUnless(decision: Decision, field?: string): void {
  if (!decision.isAllowed) refuse(decision.cause, field, decision.values);
}
