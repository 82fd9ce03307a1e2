import { type Restriction, weightOf } from './restriction.ts';
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
  /** Takes no part on the whole site, suspended or banned: reads what visitors read, and writes nothing. */
  readonly isSuspended: boolean;
  /** Every sanction that holds now, those of single communities included; absent where there is none. */
  readonly restrictions?: readonly Restriction[];
  readonly communityIds: ReadonlySet<string>;
  readonly moderatedCommunityIds: ReadonlySet<string>;
}

export type Viewer = Visitor | MemberViewer;

export const visitor = (language: Language): Visitor => ({ kind: 'visitor', language });

export const isMember = (viewer: Viewer): viewer is MemberViewer => viewer.kind === 'member';

export const viewerId = (viewer: Viewer): string | null => (isMember(viewer) ? viewer.memberId : null);

/** What restricts a viewer in this community (`null`: on the site as a whole), weightiest first. Visitors: nothing. */
export function restrictionsOf(viewer: Viewer, communityId: string | null): readonly Restriction[] {
  if (!isMember(viewer)) return [];
  return (viewer.restrictions ?? [])
    .filter((restriction) => restriction.communityId === null || restriction.communityId === communityId)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** Whether they take no part there (suspended or banned); asked for the whole site with `null`. */
export const isShutOut = (viewer: MemberViewer, communityId: string | null): boolean =>
  viewer.isSuspended || restrictionsOf(viewer, communityId).some(({ kind }) => kind !== 'mute');

/** Whether somebody reads what is for members: everybody signed in but those who take no part on the site. */
export const readsAsMember = (viewer: Viewer): viewer is MemberViewer => isMember(viewer) && !viewer.isSuspended;

/** Whoever is suspended there, or on the site, is not among its members meanwhile. */
export const belongsTo = (viewer: Viewer, communityId: string): boolean =>
  isMember(viewer) && viewer.communityIds.has(communityId) && !isShutOut(viewer, communityId);

/** Community moderators act in their own communities only; administrators everywhere. Nobody who is suspended there. */
export const moderates = (viewer: Viewer, communityId: string): boolean =>
  isMember(viewer) &&
  !isShutOut(viewer, communityId) &&
  (viewer.isAdministrator || viewer.moderatedCommunityIds.has(communityId));
