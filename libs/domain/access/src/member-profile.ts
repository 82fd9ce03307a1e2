import { type Viewer, type Visibility, isMember, readsAsMember } from '@entraide/domain-kernel';

/** How near a reader is to the member whose profile it is. */
export const profileReaders = ['stranger', 'member', 'community', 'self'] as const;
export type ProfileReader = (typeof profileReaders)[number];

/** The fields of a profile that have an audience of their own. */
export const profileFields = ['about', 'communities'] as const;
export type ProfileField = (typeof profileFields)[number];

/** What the rules must know of the member. */
export interface ProfileFacts {
  readonly memberId: string;
  /** Communities of which they are an active member. */
  readonly communityIds: readonly string[];
  readonly audiences: Readonly<Record<ProfileField, Visibility>>;
}

const audiences: Record<Visibility, readonly ProfileReader[]> = {
  public: ['stranger', 'member', 'community', 'self'],
  members: ['member', 'community', 'self'],
  community: ['community', 'self'],
  only_me: ['self'],
};

/** How near the viewer is, who is a stranger while suspended; moderators and administrators have no door of their own into profiles. */
export function profileReaderOf(viewer: Viewer, profile: ProfileFacts): ProfileReader {
  if (!isMember(viewer)) return 'stranger';
  if (viewer.memberId === profile.memberId) return 'self';
  if (!readsAsMember(viewer)) return 'stranger';
  return profile.communityIds.some((id) => viewer.communityIds.has(id)) ? 'community' : 'member';
}

/** Whether a reader sees a field of a profile. */
export const seesProfileField = (reader: ProfileReader, profile: ProfileFacts, field: ProfileField): boolean =>
  audiences[profile.audiences[field]].includes(reader);
