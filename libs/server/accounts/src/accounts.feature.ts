import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { type Feature, VIEWER_SOURCE } from '@entraide/server-platform';
import { ConsentRepository } from './consent/consent.repository.ts';
import { GiveConsentCommand } from './consent/give-consent.command.ts';
import { WithdrawConsentCommand } from './consent/withdraw-consent.command.ts';
import { AccountMails } from './mail/account-mails.ts';
import { FollowUpMails } from './mail/follow-up-mails.ts';
import { MailRequests } from './mail/mail-requests.ts';
import { SendAccountMailJob } from './mail/send-account-mail.job.ts';
import { MemberCardsReader } from './member/member-cards.reader.ts';
import { MembershipRepository } from './membership/membership.repository.ts';
import { ModeratorRepository } from './membership/moderator.repository.ts';
import { Accounts1700000002000 } from './migrations/1700000002000-accounts.ts';
import { FollowUpMail1700000010050 } from './migrations/1700000010050-follow-up-mail.ts';
import { MemberSanctions1700000015010 } from './migrations/1700000015010-member-sanctions.ts';
import { ChangePasswordCommand } from './password/change-password.command.ts';
import { NewPasswords } from './password/new-passwords.ts';
import { PasswordHasher } from './password/password-hasher.ts';
import { PasswordRenewal } from './password/password-renewal.ts';
import { PasswordResolver } from './password/password.resolver.ts';
import { PasswordStrength } from './password/password-strength.ts';
import { RequestPasswordResetCommand } from './password/request-password-reset.command.ts';
import { ResetPasswordCommand } from './password/reset-password.command.ts';
import { ProfileResolver } from './profile/profile.resolver.ts';
import { ProfileReaders } from './profile/profile-readers.ts';
import { ReadProfileQuery } from './profile/read-profile.query.ts';
import { ConfirmEmailCommand } from './registration/confirm-email.command.ts';
import { CreateAdministratorCommand } from './registration/create-administrator.command.ts';
import { RegisterMemberCommand } from './registration/register-member.command.ts';
import { RegistrationCheck } from './registration/registration-check.ts';
import { RegistrationRepository } from './registration/registration.repository.ts';
import { RegistrationResolver } from './registration/registration.resolver.ts';
import { ResendConfirmationCommand } from './registration/resend-confirmation.command.ts';
import { SanctionRepository } from './sanction/sanction.repository.ts';
import { CredentialRepository } from './session/credential.repository.ts';
import { EndSessionCommand } from './session/end-session.command.ts';
import { SessionRepository } from './session/session.repository.ts';
import { SessionResolver } from './session/session.resolver.ts';
import { SignInCommand } from './session/sign-in.command.ts';
import { SignedInPresenter } from './session/signed-in.presenter.ts';
import { ViewerRepository } from './session/viewer.repository.ts';
import { ViewerResolver } from './session/viewer.resolver.ts';
import { MySettingsQuery } from './settings/my-settings.query.ts';
import { SettingsResolver } from './settings/settings.resolver.ts';
import { UpdateProfileCommand } from './settings/update-profile.command.ts';
import { UpdateSettingsCommand } from './settings/update-settings.command.ts';
import { AttemptThrottle } from './throttle/attempt-throttle.ts';
import { OneTimeTokenRepository } from './token/one-time-token.repository.ts';
import { PurgeAccountsJob } from './upkeep/purge-accounts.job.ts';

/** What later features may inject. */
const open = [
  AttemptThrottle,
  CreateAdministratorCommand,
  FollowUpMails,
  MemberCardsReader,
  MembershipRepository,
  ModeratorRepository,
  PasswordHasher,
  RegisterMemberCommand,
  SanctionRepository,
  UpdateProfileCommand,
  ViewerRepository,
];

const commands = [
  ChangePasswordCommand,
  ConfirmEmailCommand,
  EndSessionCommand,
  GiveConsentCommand,
  RequestPasswordResetCommand,
  ResendConfirmationCommand,
  ResetPasswordCommand,
  SignInCommand,
  UpdateSettingsCommand,
  WithdrawConsentCommand,
];

const repositories = [
  ConsentRepository,
  CredentialRepository,
  OneTimeTokenRepository,
  RegistrationRepository,
  SessionRepository,
];

const services = [
  AccountMails,
  MailRequests,
  MySettingsQuery,
  NewPasswords,
  PasswordRenewal,
  PasswordStrength,
  ProfileReaders,
  ReadProfileQuery,
  RegistrationCheck,
  SignedInPresenter,
];

const jobs = [PurgeAccountsJob, SendAccountMailJob];

const resolvers = [
  PasswordResolver,
  ProfileResolver,
  RegistrationResolver,
  SessionResolver,
  SettingsResolver,
  ViewerResolver,
];

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ...[...open, ...commands, ...repositories, ...services, ...jobs, ...resolvers],
    { provide: VIEWER_SOURCE, useExisting: ViewerRepository },
  ],
  exports: [...open, VIEWER_SOURCE],
})
class AccountsModule {}

export const accountsFeature: Feature = {
  name: 'accounts',
  module: AccountsModule,
  entities: [],
  migrations: [Accounts1700000002000, FollowUpMail1700000010050, MemberSanctions1700000015010],
};
