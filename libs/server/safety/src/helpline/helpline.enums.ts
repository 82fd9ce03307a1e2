import { helplineChannels, helplinePurposes } from '@entraide/domain-safety';
import { graphqlEnum } from '@entraide/server-platform';

export const HelplineChannelEnum = graphqlEnum('HelplineChannel', helplineChannels, 'How one reaches a helpline.');
export const HelplinePurposeEnum = graphqlEnum(
  'HelplinePurpose',
  helplinePurposes,
  'Whether a line listens, or sends help at once.',
);
