import type { ColourScheme, Language } from './vocabulary.ts';

/** Somebody who reads without an account. A viewer is never absent: rules need no null case. */
export interface Visitor {
  readonly kind: 'visitor';
  readonly language: Language;
}

/** A signed-in member with every relationship that a rule may ask for, loaded once per request. */
export interface MemberViewer {
  readonly kind: 'member';
  readonly memberId: string;
  readonly sessionId: string;
  readonly pseudonym: string;
  readonly language: Language;
  /** Their choice of light or dark; as the device says when it is absent. */
  readonly colourScheme?: ColourScheme;
  readonly isAdministrator: boolean;
  readonly isEmailConfirmed: boolean;
  /** Whether they agree, as of now, that health data about them is processed. Experiences and joining need it. */
  readonly hasHealthConsent: boolean;
  /** A suspended member reads, and writes nothing. */
  readonly isSuspended: boolean;
  readonly communityIds: ReadonlySet<string>;
  readonly moderatedCommunityIds: ReadonlySet<string>;
}

export type Viewer = Visitor | MemberViewer;

export const visitor = (language: Language): Visitor => ({ kind: 'visitor', language });

export const isMember = (viewer: Viewer): viewer is MemberViewer => viewer.kind === 'member';

export const viewerId = (viewer: Viewer): string | null => (isMember(viewer) ? viewer.memberId : null);

export const belongsTo = (viewer: Viewer, communityId: string): boolean =>
  isMember(viewer) && viewer.communityIds.has(communityId);

/** Community moderators act in their own communities only; administrators everywhere. */
export const moderates = (viewer: Viewer, communityId: string): boolean =>
  isMember(viewer) && !viewer.isSuspended && (viewer.isAdministrator || viewer.moderatedCommunityIds.has(communityId));
