import type { Provider } from '@nestjs/common';
import { AppointModeratorCommand } from './appoint-moderator.command.ts';
import { CommunityResolver } from './community.resolver.ts';
import { ListCommunitiesQuery } from './list-communities.query.ts';
import { ReadCommunityQuery } from './read-community.query.ts';
import { SaveCommunityCommand } from './save-community.command.ts';
import { SaveHouseRulesCommand } from './save-house-rules.command.ts';

export const communityProviders: Provider[] = [
  AppointModeratorCommand,
  CommunityResolver,
  ListCommunitiesQuery,
  ReadCommunityQuery,
  SaveCommunityCommand,
  SaveHouseRulesCommand,
];
