/** Where a proposal stands. `known`: the catalogue had it under another name. */
export const proposalStates = ['waiting', 'added', 'known', 'declined'] as const;
export type ProposalState = (typeof proposalStates)[number];
