import type { ReactionKind } from '@entraide/contract';

/** Support without words, in the order in which it is shown. */
export const reactionKinds: readonly ReactionKind[] = ['THINKING_OF_YOU', 'THANK_YOU', 'ME_TOO', 'THIS_HELPED'];
