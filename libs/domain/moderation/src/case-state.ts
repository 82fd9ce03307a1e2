/** Where a case stands. `waiting`: its moderator has looked and needs something first, a second opinion or an answer. */
export const caseStates = ['new', 'assigned', 'waiting', 'decided'] as const;
export type CaseState = (typeof caseStates)[number];

/** The states in which somebody still has to decide. */
export const openCaseStates = ['new', 'assigned', 'waiting'] as const satisfies readonly CaseState[];

/** What can be reported. */
export const reportableKinds = ['thread', 'post', 'experience', 'member'] as const;
export type ReportableKind = (typeof reportableKinds)[number];
