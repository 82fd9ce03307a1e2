import { type MemberAction, type MemberFacts, decideMember } from '@entraide/domain-access';
import { type MemberViewer, type Viewer, isMember } from '@entraide/domain-kernel';
import { refuse, signInNeeded } from '@entraide/server-platform';

/** The member behind a field that only members reach. @throws the fault for visitors */
export function signedIn(viewer: Viewer): MemberViewer {
  if (!isMember(viewer)) throw signInNeeded();
  return viewer;
}

/** The facts of the viewer's own account, which the request has loaded already. */
export const ownAccount = (viewer: MemberViewer): MemberFacts => ({
  memberId: viewer.memberId,
  state: viewer.isSuspended ? 'suspended' : 'active',
  isEmailConfirmed: viewer.isEmailConfirmed,
});

/** @throws a refusal with the cause when the viewer may not do this with their own account */
export function refuseUnlessOwn(action: MemberAction, viewer: MemberViewer): void {
  const decision = decideMember(action, viewer, ownAccount(viewer));
  if (!decision.isAllowed) refuse(decision.cause, undefined, decision.values);
}
