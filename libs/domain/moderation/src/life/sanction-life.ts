import { type Life, by, nobody } from './moderation-role.ts';

/** Where a sanction stands. `ended`: its time is over. `lifted`: taken back early, because it was undone or overturned. */
export const sanctionStates = ['active', 'ended', 'lifted'] as const;
export type SanctionState = (typeof sanctionStates)[number];

export const sanctionEvents = ['ran_out', 'lifted', 'overturned'] as const;
export type SanctionEvent = (typeof sanctionEvents)[number];

/** The whole life of a sanction: the clock ends it, those who answer for it lift it, and an appeal overturns it. */
export const sanctionLife: Life<SanctionState, SanctionEvent> = {
  active: {
    ran_out: by('ended', 'system'),
    lifted: by('lifted', 'decider', 'administrator'),
    overturned: by('lifted', 'holder'),
  },
  ended: { ran_out: nobody, lifted: nobody, overturned: nobody },
  lifted: { ran_out: nobody, lifted: nobody, overturned: nobody },
};
