import { type Viewer, belongsTo, isMember, moderates } from '@entraide/domain-kernel';
import {
  type Decision,
  type Rule,
  allOf,
  allowed,
  allowedIf,
  consentsToHealthData,
  isAdministrator,
  isHeardIn,
  isWriterIn,
  mayBelong,
  moderatesIts,
} from './decision.ts';

/** What the rules ask of a community. */
export interface CommunityFacts {
  readonly communityId: string;
  readonly isArchived: boolean;
}

/** `write_…`: texts of the office that members read, such as descriptions and house rules. */
export const communityActions = [
  'read',
  'join',
  'leave',
  'start_thread',
  'arrange_topics',
  'decide_memberships',
  'edit',
  'write_topics',
  'write_texts',
] as const;
export type CommunityAction = (typeof communityActions)[number];

const isLive: Rule<CommunityFacts> = (_, community) => allowedIf(!community.isArchived, 'locked');
const takesPart: Rule<CommunityFacts> = (viewer, { communityId }) =>
  allowedIf(belongsTo(viewer, communityId) || moderates(viewer, communityId), 'not_a_member');

const rules: Record<CommunityAction, Rule<CommunityFacts>> = {
  read: () => allowed,
  join: allOf<CommunityFacts>(isLive, mayBelong, consentsToHealthData),
  leave: (viewer) => allowedIf(isMember(viewer), 'sign_in_needed'),
  start_thread: allOf<CommunityFacts>(isLive, isWriterIn, takesPart, consentsToHealthData),
  arrange_topics: moderatesIts,
  decide_memberships: moderatesIts,
  edit: isAdministrator,
  write_topics: allOf<CommunityFacts>(moderatesIts, isHeardIn),
  write_texts: allOf<CommunityFacts>(isAdministrator, isHeardIn),
};

/** May the viewer do this with the community? An archived one can still be read and takes nothing new. */
export const decideCommunity = (action: CommunityAction, viewer: Viewer, community: CommunityFacts): Decision =>
  rules[action](viewer, community);
