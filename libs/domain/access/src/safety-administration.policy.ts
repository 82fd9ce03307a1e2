import { type Viewer, isMember } from '@entraide/domain-kernel';

/** What can be set for everybody's safety. */
export const safetyAdministrationActions = [
  'edit_helplines',
  'edit_watched_terms',
  'edit_writing_rules',
  'edit_moderation_targets',
] as const;
export type SafetyAdministrationAction = (typeof safetyAdministrationActions)[number];

type SafetyRule = (viewer: Viewer) => boolean;

const isActingAdministrator: SafetyRule = (viewer) => isMember(viewer) && viewer.isAdministrator && !viewer.isSuspended;

const safetyRules: Record<SafetyAdministrationAction, SafetyRule> = {
  edit_helplines: isActingAdministrator,
  edit_watched_terms: isActingAdministrator,
  edit_writing_rules: isActingAdministrator,
  edit_moderation_targets: isActingAdministrator,
};

/**
 * May this viewer set this? Administrators who are not suspended. Community moderators do not: helplines, terms and rules
 * serve every community, and watched terms stay unknown to those whose texts are held against them.
 */
export const mayAdministerSafety = (action: SafetyAdministrationAction, viewer: Viewer): boolean =>
  safetyRules[action](viewer);
