/**
 * As whom somebody meets a case and what follows from it; the first that fits holds, in this order.
 * `system`: the clock, or the assessment of a text. `subject`: whose text or profile it is about.
 * `decider`: who made the decision in question. `holder`: who has taken the case or the appeal in question.
 * `administrator`, `moderator`: somebody else in charge of it. `reporter`: anybody, visitors included.
 */
export const moderationRoles = [
  'system',
  'subject',
  'decider',
  'holder',
  'administrator',
  'moderator',
  'reporter',
] as const;
export type ModerationRole = (typeof moderationRoles)[number];

/** The state that follows for each role that may bring the event about; a role that is not named may not. */
export type Effect<State> = Readonly<Partial<Record<ModerationRole, State>>>;

/** What follows each event in each state. Nothing is left out, so nothing is allowed by being forgotten. */
export type Life<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Record<Event, Effect<State>>>>
>;

/** Nobody may. */
export const nobody = {} as const;

/** The same state follows for each of these roles. */
export const by = <State extends string>(to: State, ...roles: readonly ModerationRole[]): Effect<State> =>
  Object.fromEntries(roles.map((role) => [role, to])) as Effect<State>;
