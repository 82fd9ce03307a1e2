import { type Viewer, isMember } from '@entraide/domain-kernel';

/** What can be done with the catalogue's concepts. */
export const conceptActions = ['read', 'create', 'edit'] as const;
export type ConceptAction = (typeof conceptActions)[number];

type ConceptRule = (viewer: Viewer) => boolean;

const isActingAdministrator: ConceptRule = (viewer) =>
  isMember(viewer) && viewer.isAdministrator && !viewer.isSuspended;

const conceptRules: Record<ConceptAction, ConceptRule> = {
  read: () => true,
  create: isActingAdministrator,
  edit: isActingAdministrator,
};

/**
 * May this viewer do this with a concept? Everybody reads the catalogue; administrators who are not suspended change it.
 * Community moderators do not: a concept serves every community.
 */
export const mayWithConcept = (action: ConceptAction, viewer: Viewer): boolean => conceptRules[action](viewer);
