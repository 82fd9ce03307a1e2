import type { CaseState } from './case-state.ts';

/** What can happen to a case. `reported` is a further report on the same thing. */
export const caseEvents = ['reported', 'taken', 'released', 'put_to_wait', 'decided'] as const;
export type CaseEvent = (typeof caseEvents)[number];

/**
 * As whom somebody meets a case. `reporter`: anybody, visitors included. `holder`: the moderator who has taken it.
 * `moderator`: another moderator of its community. `administrator`: one who has not taken it.
 */
export const caseRoles = ['reporter', 'holder', 'moderator', 'administrator'] as const;
export type CaseRole = (typeof caseRoles)[number];

/** The state that follows for each role that may bring the event about; a role that is not named may not. */
type Effect = Readonly<Partial<Record<CaseRole, CaseState>>>;

const nobody: Effect = {};
const byReporters = (to: CaseState): Effect => ({ reporter: to, holder: to, moderator: to, administrator: to });
const byOffice = (to: CaseState): Effect => ({ moderator: to, administrator: to });
const byHolder = (to: CaseState): Effect => ({ holder: to });

const life: Record<CaseState, Record<CaseEvent, Effect>> = {
  new: {
    reported: byReporters('new'),
    taken: byOffice('assigned'),
    released: nobody,
    put_to_wait: nobody,
    decided: nobody,
  },
  assigned: {
    reported: byReporters('assigned'),
    taken: byOffice('assigned'),
    released: { holder: 'new', administrator: 'new' },
    put_to_wait: byHolder('waiting'),
    decided: byHolder('decided'),
  },
  waiting: {
    reported: byReporters('assigned'),
    taken: { ...byOffice('assigned'), holder: 'assigned' },
    released: { holder: 'new', administrator: 'new' },
    put_to_wait: nobody,
    decided: byHolder('decided'),
  },
  decided: { reported: nobody, taken: nobody, released: nobody, put_to_wait: nobody, decided: nobody },
};

/**
 * The whole life of a case. An open case is locked to its holder: only they decide it; another moderator takes it over
 * first, openly. A report brings a waiting case back to its holder; a decided case is closed, and a report after that
 * opens another one.
 * @returns the state that follows, or `null` when this event cannot happen in this state or not through this role
 */
export const caseAfter = (state: CaseState, event: CaseEvent, role: CaseRole): CaseState | null =>
  life[state][event][role] ?? null;
