import { type Viewer, isMember, moderates } from '@entraide/domain-kernel';
import { type Decision, type Rule, allOf, allowedIf, anyOf, denied, isAdministrator } from './decision.ts';

/** What the rules ask of a case. */
export interface CaseFacts {
  /** `null` for a thing of no community: administrators alone see to it. */
  readonly communityId: string | null;
  /** Whose text or profile is reported; `null` when they have gone. */
  readonly subjectId: string | null;
  /** The moderator who has taken it. */
  readonly holderId: string | null;
}

export const caseActions = ['read', 'take', 'release', 'put_to_wait', 'decide'] as const;
export type CaseAction = (typeof caseActions)[number];

/** As whom a moderator meets a case. */
export type CaseOffice = 'holder' | 'moderator' | 'administrator';

/** A moderator of its community, or an administrator. */
const isInCharge: Rule<CaseFacts> = (viewer, { communityId }) =>
  communityId === null ? isAdministrator(viewer, null) : allowedIf(moderates(viewer, communityId));

/** Nobody judges a case about themselves, nor learns who reported them: for them it does not exist. */
const isAboutSomebodyElse: Rule<CaseFacts> = (viewer, { subjectId }) =>
  allowedIf(isMember(viewer) && viewer.memberId !== subjectId);

const isHolder: Rule<CaseFacts> = (viewer, { holderId }) =>
  isMember(viewer) && holderId === viewer.memberId ? allowedIf(true) : denied('changed_meanwhile');

const seesToIt = allOf<CaseFacts>(isInCharge, isAboutSomebodyElse);

const rules: Record<CaseAction, Rule<CaseFacts>> = {
  read: seesToIt,
  take: seesToIt,
  release: allOf<CaseFacts>(seesToIt, anyOf<CaseFacts>(isAdministrator, isHolder)),
  put_to_wait: allOf<CaseFacts>(seesToIt, isHolder),
  decide: allOf<CaseFacts>(seesToIt, isHolder),
};

/**
 * May the viewer do this with the case? Moderators act in their own communities, administrators everywhere, nobody on
 * a case about themselves. In whose hands it must be first is answered with `changed_meanwhile`: somebody else has it.
 */
export const decideCase = (action: CaseAction, viewer: Viewer, facts: CaseFacts): Decision =>
  rules[action](viewer, facts);

/** As whom the viewer meets a case they may read; `null` when they may not. Holding it comes first. */
export function officeOf(viewer: Viewer, facts: CaseFacts): CaseOffice | null {
  if (!isMember(viewer) || !seesToIt(viewer, facts).isAllowed) return null;
  if (facts.holderId === viewer.memberId) return 'holder';
  return viewer.isAdministrator ? 'administrator' : 'moderator';
}
