import { curationKinds } from '@entraide/domain-access';
import { graphqlEnum } from '@entraide/server-platform';

export const CurationKindEnum = graphqlEnum('CurationKind', curationKinds, 'What moderators do to arrange threads.');
