export { accountsFeature } from './accounts.feature.ts';
export { MemberCardObject } from './member/member-card.object.ts';
export { type MemberCard, MemberCardsReader } from './member/member-cards.reader.ts';
export {
  type Membership,
  type MembershipPlace,
  MembershipRepository,
  type MembershipState,
  membershipKey,
} from './membership/membership.repository.ts';
export { ModeratorRepository } from './membership/moderator.repository.ts';
