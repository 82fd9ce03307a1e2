import type { MemberViewer } from '@entraide/domain-kernel';
import type { ViewerObject } from './viewer.object.ts';

export const toViewerObject = (viewer: MemberViewer): ViewerObject => ({
  memberId: viewer.memberId,
  pseudonym: viewer.pseudonym,
  language: viewer.language,
  colourScheme: viewer.colourScheme ?? 'auto',
  isEmailConfirmed: viewer.isEmailConfirmed,
  hasHealthConsent: viewer.hasHealthConsent,
  isSuspended: viewer.isSuspended,
  isAdministrator: viewer.isAdministrator,
  isModerator: !viewer.isSuspended && (viewer.isAdministrator || viewer.moderatedCommunityIds.size > 0),
});
