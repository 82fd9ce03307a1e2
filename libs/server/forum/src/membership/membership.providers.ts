import type { Provider } from '@nestjs/common';
import { ListMembershipRequestsQuery } from './list-membership-requests.query.ts';
import { DecideMembershipCommand, JoinCommunityCommand, LeaveCommunityCommand } from './membership.commands.ts';
import { MembershipResolver } from './membership.resolver.ts';

export const membershipProviders: Provider[] = [
  ListMembershipRequestsQuery,
  JoinCommunityCommand,
  LeaveCommunityCommand,
  DecideMembershipCommand,
  MembershipResolver,
];
