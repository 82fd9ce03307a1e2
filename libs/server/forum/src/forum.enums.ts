import { contentStates } from '@entraide/domain-access';
import { graphqlEnum } from '@entraide/server-platform';
import { pinPlaces } from './thread/thread-row.ts';

export const ContentStateEnum = graphqlEnum(
  'ContentState',
  contentStates,
  'Where a thread or post stands: hidden or removed by a moderator, deleted by its author, held until a moderator has looked, or visible.',
);

export const membershipStates = ['active', 'requested'] as const;
export type LiveMembershipState = (typeof membershipStates)[number];

export const MembershipStateEnum = graphqlEnum(
  'MembershipState',
  membershipStates,
  'Whether somebody takes part, or waits for a moderator’s decision.',
);

export const PinPlaceEnum = graphqlEnum('PinPlace', pinPlaces, 'On top of which list a thread stands.');
