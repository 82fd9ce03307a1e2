import { type Problem, type Viewer, isMember, problem } from '@entraide/domain-kernel';

/** Drafts already are health data: they need the consent, though not yet the confirmed address. */
export const experienceWritingSteps = ['keep_draft', 'publish'] as const;
export type ExperienceWritingStep = (typeof experienceWritingSteps)[number];

/** What stands in a member's way, each cause once; empty when nothing does. */
type Obstacles = (viewer: Viewer) => readonly Problem[];

const obstaclesToDraft: Obstacles = (viewer) => {
  if (!isMember(viewer)) return [problem('sign_in_needed')];
  if (viewer.isSuspended) return [problem('suspended')];
  return viewer.hasHealthConsent ? [] : [problem('consent_needed')];
};

const obstaclesToPublication: Obstacles = (viewer) => [
  ...(isMember(viewer) && !viewer.isEmailConfirmed ? [problem('email_not_confirmed')] : []),
  ...obstaclesToDraft(viewer),
];

/** Who may write experience entries at all, with every cause of a no. */
export const experienceWritingPolicy: Record<ExperienceWritingStep, Obstacles> = {
  keep_draft: obstaclesToDraft,
  publish: obstaclesToPublication,
};
