import { type Viewer, isMember, moderates } from '@entraide/domain-kernel';
import { type Decision, type Rule, allOf, allowedIf, anyOf, isAdministrator } from './decision.ts';

/** What the rules ask of what moderators know about a member. */
export interface MemberFileFacts {
  readonly memberId: string;
  /** Where they are a member, and where a case is about them. */
  readonly communityIds: readonly string[];
}

/** Nobody reads what is kept about themselves as a moderator: who reported them is not theirs to learn. */
const isSomebodyElses: Rule<MemberFileFacts> = (viewer, { memberId }) =>
  allowedIf(isMember(viewer) && viewer.memberId !== memberId);

const isInCharge: Rule<MemberFileFacts> = (viewer, { communityIds }) =>
  allowedIf(communityIds.some((communityId) => moderates(viewer, communityId)));

const read = allOf<MemberFileFacts>(isSomebodyElses, anyOf<MemberFileFacts>(isAdministrator, isInCharge));

/**
 * May the viewer read a member's file? Moderators where they have to do with the person, administrators always; nobody
 * their own, no suspended moderator any.
 */
export const decideMemberFile = (viewer: Viewer, facts: MemberFileFacts): Decision => read(viewer, facts);
