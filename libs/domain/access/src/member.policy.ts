import { type Viewer, isMember } from '@entraide/domain-kernel';
import { type Decision, type Rule, allOf, allowedIf, anyOf, denied, isWriter } from './decision.ts';

export const memberStates = ['active', 'suspended', 'erased'] as const;
export type MemberState = (typeof memberStates)[number];

/** What the rules ask of a member. */
export interface MemberFacts {
  readonly memberId: string;
  readonly state: MemberState;
  readonly isEmailConfirmed: boolean;
}

export const memberActions = [
  'read_profile',
  'edit_profile',
  'read_settings',
  'change_settings',
  'change_password',
  'see_sessions',
  'end_sessions',
  'give_consent',
  'withdraw_consent',
] as const;
export type MemberAction = (typeof memberActions)[number];

const isThemselves: Rule<MemberFacts> = (viewer, member) => {
  if (!isMember(viewer)) return denied('sign_in_needed');
  return allowedIf(viewer.memberId === member.memberId && member.state !== 'erased');
};

/** Until its address is confirmed nobody else learns that an account exists. */
const isPresent: Rule<MemberFacts> = (_, member) => allowedIf(member.state !== 'erased' && member.isEmailConfirmed);

const rules: Record<MemberAction, Rule<MemberFacts>> = {
  read_profile: anyOf<MemberFacts>(isPresent, (viewer, member) =>
    allowedIf(isMember(viewer) && viewer.memberId === member.memberId && member.state !== 'erased'),
  ),
  edit_profile: allOf<MemberFacts>(isThemselves, isWriter),
  read_settings: isThemselves,
  change_settings: isThemselves,
  change_password: isThemselves,
  see_sessions: isThemselves,
  end_sessions: isThemselves,
  give_consent: isThemselves,
  withdraw_consent: isThemselves,
};

/**
 * May the viewer do this with the member's account? Everything but reading a profile is for the member alone, whatever
 * the viewer's office. Being suspended takes away publishing, never the rights over one's own account.
 */
export const decideMember = (action: MemberAction, viewer: Viewer, member: MemberFacts): Decision =>
  rules[action](viewer, member);
