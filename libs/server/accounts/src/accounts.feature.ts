import { Global, Module } from '@nestjs/common';
import { type Feature, VIEWER_SOURCE } from '@entraide/server-platform';
import { MemberCardsReader } from './member/member-cards.reader.ts';
import { MembershipRepository } from './membership/membership.repository.ts';
import { ModeratorRepository } from './membership/moderator.repository.ts';
import { Accounts1700000002000 } from './migrations/1700000002000-accounts.ts';
import { ViewerRepository } from './session/viewer.repository.ts';
import { ViewerResolver } from './session/viewer.resolver.ts';

@Global()
@Module({
  providers: [
    MemberCardsReader,
    MembershipRepository,
    ModeratorRepository,
    ViewerRepository,
    ViewerResolver,
    { provide: VIEWER_SOURCE, useExisting: ViewerRepository },
  ],
  exports: [MemberCardsReader, MembershipRepository, ModeratorRepository, ViewerRepository, VIEWER_SOURCE],
})
class AccountsModule {}

export const accountsFeature: Feature = {
  name: 'accounts',
  module: AccountsModule,
  entities: [],
  migrations: [Accounts1700000002000],
};
