import { type Life, by, nobody } from './moderation-role.ts';

/** Where a decision stands. `appealed`: somebody else is looking at it again; what it did still holds until then. */
export const decisionStates = ['standing', 'appealed', 'upheld', 'overturned', 'undone'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What can happen to a decision. `undone`: taken back soon after, by whoever made it or an administrator. */
export const decisionEvents = ['undone', 'appealed', 'appeal_withdrawn', 'upheld', 'overturned'] as const;
export type DecisionEvent = (typeof decisionEvents)[number];

/**
 * The whole life of a decision. Only the person concerned appeals. Only the holder of the appeal answers it, who is never
 * the decider: roles are told in the order of {@link moderationRoles}, and deciding comes before holding.
 */
export const decisionLife: Life<DecisionState, DecisionEvent> = {
  standing: {
    undone: by('undone', 'decider', 'administrator'),
    appealed: by('appealed', 'subject'),
    appeal_withdrawn: nobody,
    upheld: nobody,
    overturned: nobody,
  },
  appealed: {
    undone: nobody,
    appealed: nobody,
    appeal_withdrawn: by('standing', 'subject'),
    upheld: by('upheld', 'holder'),
    overturned: by('overturned', 'holder'),
  },
  upheld: { undone: nobody, appealed: nobody, appeal_withdrawn: nobody, upheld: nobody, overturned: nobody },
  overturned: { undone: nobody, appealed: nobody, appeal_withdrawn: nobody, upheld: nobody, overturned: nobody },
  undone: { undone: nobody, appealed: nobody, appeal_withdrawn: nobody, upheld: nobody, overturned: nobody },
};
