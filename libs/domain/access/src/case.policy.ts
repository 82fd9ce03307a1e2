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
  /** Who made the decision that stands on it; `null` while it is open. */
  readonly deciderId: string | null;
  /** Whose second opinion it waits for; absent or `null`: anybody’s, or none. */
  readonly askedId?: string | null;
}

export const caseActions = [
  'read',
  'take',
  'release',
  'put_to_wait',
  'decide',
  'note',
  'ask_opinion',
  'give_opinion',
  'pass_opinion',
  'write_to_reporters',
  'open_text',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** As whom a person meets a case, a decision or an appeal; `reporter` stands for everybody without an office in it. */
export type CaseRole = 'subject' | 'decider' | 'holder' | 'administrator' | 'moderator' | 'reporter';

/** A moderator of its community, or an administrator. */
const isInCharge: Rule<CaseFacts> = (viewer, { communityId }) =>
  communityId === null ? isAdministrator(viewer, null) : allowedIf(moderates(viewer, communityId));

/** Nobody judges a case about themselves, nor learns who reported them: for them it does not exist. */
const isAboutSomebodyElse: Rule<CaseFacts> = (viewer, { subjectId }) =>
  allowedIf(isMember(viewer) && viewer.memberId !== subjectId);

const isHolder: Rule<CaseFacts> = (viewer, { holderId }) =>
  isMember(viewer) && holderId === viewer.memberId ? allowedIf(true) : denied('changed_meanwhile');

/** A second pair of eyes is somebody else's. */
const isNotHolder: Rule<CaseFacts> = (viewer, { holderId }) =>
  isMember(viewer) && holderId === viewer.memberId ? denied('changed_meanwhile') : allowedIf(isMember(viewer));

/** Only whoever was asked passes a question on. */
const isAsked: Rule<CaseFacts> = (viewer, { askedId }) =>
  isMember(viewer) && askedId === viewer.memberId ? allowedIf(true) : denied('changed_meanwhile');

/** While it is open only its holder speaks for it, afterwards also an administrator. */
const speaksForIt: Rule<CaseFacts> = (viewer, facts) =>
  facts.deciderId === null ? isHolder(viewer, facts) : anyOf<CaseFacts>(isAdministrator, isHolder)(viewer, facts);

const seesToIt = allOf<CaseFacts>(isInCharge, isAboutSomebodyElse);

const rules: Record<CaseAction, Rule<CaseFacts>> = {
  read: seesToIt,
  take: seesToIt,
  release: allOf<CaseFacts>(seesToIt, anyOf<CaseFacts>(isAdministrator, isHolder)),
  put_to_wait: allOf<CaseFacts>(seesToIt, isHolder),
  decide: allOf<CaseFacts>(seesToIt, isHolder),
  note: seesToIt,
  ask_opinion: allOf<CaseFacts>(seesToIt, isHolder),
  give_opinion: allOf<CaseFacts>(seesToIt, isNotHolder),
  pass_opinion: allOf<CaseFacts>(seesToIt, isNotHolder, isAsked),
  write_to_reporters: allOf<CaseFacts>(seesToIt, speaksForIt),
  open_text: seesToIt,
};

/**
 * May the viewer do this with the case? Moderators act in their own communities, administrators everywhere, nobody on
 * a case about themselves. In whose hands it must be first is answered with `changed_meanwhile`: somebody else has it.
 */
export const decideCase = (action: CaseAction, viewer: Viewer, facts: CaseFacts): Decision =>
  rules[action](viewer, facts);

/**
 * As whom the viewer meets a case, a decision or an appeal with these facts; the first that fits holds. The person
 * concerned stays it whatever else they are, suspended too. Who decided or holds it must still be in charge of it.
 */
export function roleOf(viewer: Viewer, facts: CaseFacts): CaseRole {
  if (!isMember(viewer)) return 'reporter';
  if (viewer.memberId === facts.subjectId) return 'subject';
  if (!isInCharge(viewer, facts).isAllowed) return 'reporter';
  if (viewer.memberId === facts.deciderId) return 'decider';
  if (viewer.memberId === facts.holderId) return 'holder';
  return viewer.isAdministrator ? 'administrator' : 'moderator';
}
