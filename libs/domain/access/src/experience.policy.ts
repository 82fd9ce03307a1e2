import { type Viewer, type Visibility, belongsTo, isMember, isShutOut, readsAsMember } from '@entraide/domain-kernel';
import { obstacleToWriting } from './decision.ts';

/**
 * Where an entry stands. `withdrawn`: by its author, who brings it back by editing it. `removed`: by a moderator for
 * good. `held`: not shown to others yet, until a moderator has looked. `hidden`: by a moderator, until its author has
 * changed it and a moderator shows it again.
 */
export const experienceStates = ['published', 'withdrawn', 'removed', 'held', 'hidden'] as const;
export type ExperienceState = (typeof experienceStates)[number];

/** In these an entry is there: one at most for each author, treatment, purpose and perspective. */
export const standingExperienceStates = ['published', 'held', 'hidden'] as const satisfies readonly ExperienceState[];

const stands = ({ state }: ExperienceStanding): boolean =>
  standingExperienceStates.some((standing) => standing === state);

/** What the rules must know of an entry. */
export interface ExperienceStanding {
  readonly authorId: string;
  readonly visibility: Visibility;
  /** The community whose members may read it; set when the visibility is `community`. */
  readonly communityId: string | null;
  readonly state: ExperienceState;
}

export const experienceActions = ['read', 'read_versions', 'edit', 'withdraw', 'report', 'answer_follow_up'] as const;
export type ExperienceAction = (typeof experienceActions)[number];

type Rule = (viewer: Viewer, experience: ExperienceStanding) => boolean;

const isAuthor: Rule = (viewer, experience) => isMember(viewer) && viewer.memberId === experience.authorId;

const isInCommunity: Rule = (viewer, { communityId }) =>
  communityId !== null &&
  isMember(viewer) &&
  !isShutOut(viewer, communityId) &&
  (belongsTo(viewer, communityId) || viewer.moderatedCommunityIds.has(communityId));

/** The community counts where it is the entry's audience. */
const mayWriteIt: Rule = (viewer, { communityId }) =>
  isMember(viewer) && obstacleToWriting(viewer, communityId) === null;

const audiences: Record<Visibility, Rule> = {
  public: () => true,
  members: readsAsMember,
  community: isInCommunity,
  only_me: () => false,
};

const isShownTo: Rule = (viewer, experience) =>
  experience.state === 'published' && audiences[experience.visibility](viewer, experience);

const mayRead: Rule = (viewer, experience) => isAuthor(viewer, experience) || isShownTo(viewer, experience);

/**
 * Who may do what with an experience entry. The author reads it in every state; others while it is published and
 * they are in its audience, to which the community's moderators belong. Administrators have no door of their own:
 * they read private entries, and all moderators what is held or hidden, through the copy that a report keeps. Withdrawing
 * is open to suspended authors too, because the entry is theirs.
 */
export const experiencePolicy: Record<ExperienceAction, Rule> = {
  read: mayRead,
  read_versions: isAuthor,
  edit: (viewer, experience) =>
    isAuthor(viewer, experience) && mayWriteIt(viewer, experience) && experience.state !== 'removed',
  withdraw: (viewer, experience) => isAuthor(viewer, experience) && stands(experience),
  report: (viewer, experience) => !isAuthor(viewer, experience) && mayRead(viewer, experience),
  answer_follow_up: (viewer, experience) =>
    isAuthor(viewer, experience) && mayWriteIt(viewer, experience) && experience.state === 'published',
};
