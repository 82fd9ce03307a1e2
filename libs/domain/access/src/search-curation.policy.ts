import { type Viewer, isMember } from '@entraide/domain-kernel';

/** What can be done to make search find more. */
export const searchCurationActions = [
  'read_vocabulary',
  'edit_vocabulary',
  'read_wanted',
  'dismiss_wanted',
  'read_state',
  'retry_documents',
] as const;
export type SearchCurationAction = (typeof searchCurationActions)[number];

type CurationRule = (viewer: Viewer) => boolean;

const isActingAdministrator: CurationRule = (viewer) =>
  isMember(viewer) && viewer.isAdministrator && !viewer.isSuspended;

const curationRules: Record<SearchCurationAction, CurationRule> = {
  read_vocabulary: isActingAdministrator,
  edit_vocabulary: isActingAdministrator,
  read_wanted: isActingAdministrator,
  dismiss_wanted: isActingAdministrator,
  read_state: isActingAdministrator,
  retry_documents: isActingAdministrator,
};

/**
 * May this viewer do this for search? Administrators who are not suspended. Community moderators do not: the words serve
 * every community, and questions without result come from people of every community and of none.
 */
export const mayCurateSearch = (action: SearchCurationAction, viewer: Viewer): boolean => curationRules[action](viewer);
