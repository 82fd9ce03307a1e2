import { type Problem, type Viewer, isMember, problem } from '@entraide/domain-kernel';
import { obstacleToWriting } from './decision.ts';

/** Drafts already are health data: they need the consent, though not yet the confirmed address. */
export const experienceWritingSteps = ['keep_draft', 'publish'] as const;
export type ExperienceWritingStep = (typeof experienceWritingSteps)[number];

/** What stands in a member's way, each cause once; empty when nothing does. */
type Obstacles = (viewer: Viewer, communityId?: string | null) => readonly Problem[];

const obstaclesToDraft: Obstacles = (viewer, communityId = null) => {
  if (!isMember(viewer)) return [problem('sign_in_needed')];
  const restriction = obstacleToWriting(viewer, communityId);
  if (restriction) return [restriction];
  return viewer.hasHealthConsent ? [] : [problem('consent_needed')];
};

const obstaclesToPublication: Obstacles = (viewer, communityId = null) => [
  ...(isMember(viewer) && !viewer.isEmailConfirmed ? [problem('email_not_confirmed')] : []),
  ...obstaclesToDraft(viewer, communityId),
];

/** Who may write experience entries, in a community where one is their audience, with every cause of a no. */
export const experienceWritingPolicy: Record<ExperienceWritingStep, Obstacles> = {
  keep_draft: obstaclesToDraft,
  publish: obstaclesToPublication,
};
