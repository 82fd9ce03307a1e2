export { accountsFeature } from './accounts.feature.ts';
export { FollowUpMails, type MailRecipient } from './mail/follow-up-mails.ts';
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
export { PasswordHasher } from './password/password-hasher.ts';
export { MemberProfileObject } from './profile/profile.object.ts';
export {
  type ProfileImpression,
  type ProfileReader,
  ReadsProfiles,
  type SavedProfile,
} from './profile/profile-readers.ts';
export { CreateAdministratorCommand, type NewAdministrator } from './registration/create-administrator.command.ts';
export { RegisterMemberCommand, type TrustedRegistration } from './registration/register-member.command.ts';
export type { Registration } from './registration/registration.ts';
export { type NewSanction, type Sanction, SanctionRepository } from './sanction/sanction.repository.ts';
export { hashToken, newToken } from './session/session-token.ts';
export { type ProfileChange, UpdateProfileCommand } from './settings/update-profile.command.ts';
export { AttemptThrottle } from './throttle/attempt-throttle.ts';
