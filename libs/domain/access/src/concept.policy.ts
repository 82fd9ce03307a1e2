import { type Viewer, isMember } from '@entraide/domain-kernel';
import { isWriter } from './decision.ts';

/** What can be done with the catalogue's concepts. `curate`: synonyms, merging, answering proposals. */
export const conceptActions = ['read', 'propose', 'curate', 'create', 'edit'] as const;
export type ConceptAction = (typeof conceptActions)[number];

type ConceptRule = (viewer: Viewer) => boolean;

/** A proposal is a text that others read. */
const mayWrite: ConceptRule = (viewer) => isWriter(viewer, null).isAllowed;

const isActingAdministrator: ConceptRule = (viewer) =>
  isMember(viewer) && viewer.isAdministrator && !viewer.isSuspended;

const isActingModerator: ConceptRule = (viewer) =>
  isActingAdministrator(viewer) || (isMember(viewer) && !viewer.isSuspended && viewer.moderatedCommunityIds.size > 0);

const conceptRules: Record<ConceptAction, ConceptRule> = {
  read: () => true,
  propose: mayWrite,
  curate: isActingModerator,
  create: isActingAdministrator,
  edit: isActingAdministrator,
};

/**
 * May this viewer do this with a concept? Everybody reads the catalogue, members propose what is missing, moderators of
 * any community curate it (a concept serves every community; what they do is journalled and can be undone), and
 * administrators write it. Nobody who is suspended does more than read, nobody who is muted on the site proposes.
 */
export const mayWithConcept = (action: ConceptAction, viewer: Viewer): boolean => conceptRules[action](viewer);
