import { graphqlEnum } from '@entraide/server-platform';

/** `same`: all words mean the same, whichever is asked for. `leads_to`: the words find a concept, not the other way. */
export const synonymKinds = ['same', 'leads_to'] as const;
export type SynonymKind = (typeof synonymKinds)[number];
export const SynonymKindEnum = graphqlEnum(
  'SearchSynonymKind',
  synonymKinds,
  'Words that mean the same in both directions, or words that lead to a concept in one.',
);

export const synonymActions = ['created', 'changed', 'removed', 'undone'] as const;
export type SynonymAction = (typeof synonymActions)[number];
export const SynonymActionEnum = graphqlEnum('SearchSynonymAction', synonymActions, 'What was done to an entry.');
