import { type MemberViewer, weightOf } from '@entraide/domain-kernel';
import type { ViewerObject, ViewerRestrictionObject } from './viewer.object.ts';

export const toViewerObject = (viewer: MemberViewer): ViewerObject => ({
  memberId: viewer.memberId,
  pseudonym: viewer.pseudonym,
  language: viewer.language,
  colourScheme: viewer.colourScheme ?? 'auto',
  isEmailConfirmed: viewer.isEmailConfirmed,
  hasHealthConsent: viewer.hasHealthConsent,
  isSuspended: viewer.isSuspended,
  restriction: weightiestOf(viewer),
  isAdministrator: viewer.isAdministrator,
  isModerator: !viewer.isSuspended && (viewer.isAdministrator || viewer.moderatedCommunityIds.size > 0),
});

function weightiestOf({ restrictions = [] }: MemberViewer): ViewerRestrictionObject | null {
  const [weightiest] = [...restrictions].sort((a, b) => weightOf(b) - weightOf(a));
  if (!weightiest) return null;
  const { kind, communityId, endsAt } = weightiest;
  return { kind, isEverywhere: communityId === null, endsAt };
}
