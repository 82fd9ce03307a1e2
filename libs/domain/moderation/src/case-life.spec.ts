import { describe, expect, it } from '@jest/globals';
import { type CaseEvent, type CaseRole, caseAfter, caseEvents, caseRoles } from './case-life.ts';
import { type CaseState, caseStates } from './case-state.ts';

type Row = readonly [CaseState, CaseEvent, Readonly<Record<CaseRole, CaseState | null>>];
const row = (
  state: CaseState,
  event: CaseEvent,
  reporter: CaseState | null,
  holder: CaseState | null,
  moderator: CaseState | null,
  administrator: CaseState | null,
): Row => [state, event, { reporter, holder, moderator, administrator }];

/** Every state × event, with what follows for reporter, holder, moderator, administrator. */
const table: readonly Row[] = [
  row('new', 'reported', 'new', 'new', 'new', 'new'),
  row('new', 'taken', null, null, 'assigned', 'assigned'),
  row('new', 'released', null, null, null, null),
  row('new', 'put_to_wait', null, null, null, null),
  row('new', 'decided', null, null, null, null),
  row('assigned', 'reported', 'assigned', 'assigned', 'assigned', 'assigned'),
  row('assigned', 'taken', null, null, 'assigned', 'assigned'),
  row('assigned', 'released', null, 'new', null, 'new'),
  row('assigned', 'put_to_wait', null, 'waiting', null, null),
  row('assigned', 'decided', null, 'decided', null, null),
  row('waiting', 'reported', 'assigned', 'assigned', 'assigned', 'assigned'),
  row('waiting', 'taken', null, 'assigned', 'assigned', 'assigned'),
  row('waiting', 'released', null, 'new', null, 'new'),
  row('waiting', 'put_to_wait', null, null, null, null),
  row('waiting', 'decided', null, 'decided', null, null),
  row('decided', 'reported', null, null, null, null),
  row('decided', 'taken', null, null, null, null),
  row('decided', 'released', null, null, null, null),
  row('decided', 'put_to_wait', null, null, null, null),
  row('decided', 'decided', null, null, null, null),
];

describe('the life of a case', () => {
  it('is told whole by this table', () => {
    expect(table.map(([state, event]) => `${state} ${event}`)).toEqual(
      caseStates.flatMap((state) => caseEvents.map((event) => `${state} ${event}`)),
    );
  });

  it.each(table)('%s, %s', (state, event, expected) => {
    const found = Object.fromEntries(caseRoles.map((role) => [role, caseAfter(state, event, role)]));
    expect(found).toEqual(expected);
  });

  it('never leaves a case decided by somebody who does not hold it', () => {
    const deciders = caseRoles.filter((role) => caseStates.some((state) => caseAfter(state, 'decided', role)));
    expect(deciders).toEqual(['holder']);
  });

  it('leads from everywhere to a decision but from a decision nowhere', () => {
    const ways = (state: CaseState): CaseState[] =>
      caseEvents.flatMap((event) => caseRoles.flatMap((role) => caseAfter(state, event, role) ?? []));
    const reach = (from: CaseState, seen = new Set<CaseState>()): Set<CaseState> => {
      for (const next of ways(from)) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    expect(caseStates.map((state) => reach(state).has('decided'))).toEqual([true, true, true, false]);
  });
});
