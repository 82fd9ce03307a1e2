import { describe, expect, it } from '@jest/globals';
import { type EventOf, type Stage, type StateOf, moderationLife, stateAfter } from './moderation-life.ts';
import { type ModerationRole, moderationRoles } from './moderation-role.ts';

/**
 * Every stage × state × event with who may, written by hand and not from the code. `office`: administrators and other
 * moderators in charge. `all`: everybody but the person concerned and who decided. `-`: nobody.
 */
const expected: Readonly<Record<Stage, string>> = {
  case: `
    new reported: all>new
    new taken: office>assigned
    new released: -
    new put_to_wait: -
    new noted: office>new
    new opinion_asked: -
    new opinion_given: -
    new opinion_passed: -
    new reporter_written: -
    new decided: -
    new reopened: -
    assigned reported: all>assigned
    assigned taken: office>assigned
    assigned released: holder administrator>new
    assigned put_to_wait: holder>waiting
    assigned noted: holder office>assigned
    assigned opinion_asked: holder>waiting
    assigned opinion_given: office>assigned
    assigned opinion_passed: -
    assigned reporter_written: holder>assigned
    assigned decided: holder>decided
    assigned reopened: -
    waiting reported: all>assigned
    waiting taken: holder office>assigned
    waiting released: holder administrator>new
    waiting put_to_wait: -
    waiting noted: holder office>waiting
    waiting opinion_asked: holder>waiting
    waiting opinion_given: office>assigned
    waiting opinion_passed: office>waiting
    waiting reporter_written: holder>waiting
    waiting decided: holder>decided
    waiting reopened: -
    decided reported: -
    decided taken: -
    decided released: -
    decided put_to_wait: -
    decided noted: decider office>decided
    decided opinion_asked: -
    decided opinion_given: -
    decided opinion_passed: -
    decided reporter_written: decider administrator>decided
    decided decided: -
    decided reopened: decider administrator>assigned`,
  decision: `
    standing undone: decider administrator>undone
    standing appealed: subject>appealed
    standing appeal_withdrawn: -
    standing upheld: -
    standing overturned: -
    appealed undone: -
    appealed appealed: -
    appealed appeal_withdrawn: subject>standing
    appealed upheld: holder>upheld
    appealed overturned: holder>overturned
    upheld undone: -
    upheld appealed: -
    upheld appeal_withdrawn: -
    upheld upheld: -
    upheld overturned: -
    overturned undone: -
    overturned appealed: -
    overturned appeal_withdrawn: -
    overturned upheld: -
    overturned overturned: -
    undone undone: -
    undone appealed: -
    undone appeal_withdrawn: -
    undone upheld: -
    undone overturned: -`,
  sanction: `
    active ran_out: system>ended
    active lifted: decider administrator>lifted
    active overturned: holder>lifted
    ended ran_out: -
    ended lifted: -
    ended overturned: -
    lifted ran_out: -
    lifted lifted: -
    lifted overturned: -`,
  appeal: `
    open taken: office>held
    open released: -
    open question_put: -
    open written: subject>open
    open waited_long: -
    open upheld: -
    open overturned: -
    open withdrawn: subject>withdrawn
    held taken: office>held
    held released: holder administrator>open
    held question_put: holder>asked
    held written: subject>held
    held waited_long: -
    held upheld: holder>upheld
    held overturned: holder>overturned
    held withdrawn: subject>withdrawn
    asked taken: holder office>held
    asked released: holder administrator>open
    asked question_put: holder>asked
    asked written: subject>held
    asked waited_long: system>held
    asked upheld: holder>upheld
    asked overturned: holder>overturned
    asked withdrawn: subject>withdrawn
    upheld taken: -
    upheld released: -
    upheld question_put: -
    upheld written: -
    upheld waited_long: -
    upheld upheld: -
    upheld overturned: -
    upheld withdrawn: -
    overturned taken: -
    overturned released: -
    overturned question_put: -
    overturned written: -
    overturned waited_long: -
    overturned upheld: -
    overturned overturned: -
    overturned withdrawn: -
    withdrawn taken: -
    withdrawn released: -
    withdrawn question_put: -
    withdrawn written: -
    withdrawn waited_long: -
    withdrawn upheld: -
    withdrawn overturned: -
    withdrawn withdrawn: -`,
};

const groups: Readonly<Record<string, readonly ModerationRole[]>> = {
  office: ['administrator', 'moderator'],
  all: ['system', 'holder', 'administrator', 'moderator', 'reporter'],
};

interface Row {
  readonly stage: Stage;
  readonly state: string;
  readonly event: string;
  readonly who: string;
  readonly after: string | null;
}

function rowOf(stage: Stage, line: string): Row {
  const [names = '', effect = ''] = line.trim().split(': ');
  const [state = '', event = ''] = names.split(' ');
  const [who = '', after = null] = effect.split('>');
  return { stage, state, event, who, after };
}

const stages = Object.keys(expected) as Stage[];
const rows = stages.flatMap((stage) =>
  expected[stage]
    .trim()
    .split('\n')
    .map((line) => rowOf(stage, line)),
);

const mayIn = ({ who }: Row, role: ModerationRole): boolean =>
  who.split(' ').some((name) => (groups[name] ?? [name]).includes(role));

describe('the life of moderation', () => {
  it('is told whole by this table', () => {
    const whole = stages.flatMap((stage) =>
      Object.entries(moderationLife[stage]).flatMap(([state, events]) =>
        Object.keys(events).map((event) => `${stage} ${state} ${event}`),
      ),
    );
    expect(rows.map(({ stage, state, event }) => `${stage} ${state} ${event}`).sort()).toEqual(whole.sort());
  });

  it.each(rows)('$stage: $state, $event', (row) => {
    const { stage, state, event, after } = row;
    for (const role of moderationRoles) {
      const found = stateAfter(stage, state as StateOf<Stage>, event as EventOf<Stage>, role);
      expect([role, found]).toEqual([role, mayIn(row, role) ? after : null]);
    }
  });

  const mayEver = (stage: Stage, events: readonly string[]): ModerationRole[] =>
    moderationRoles.filter((role) =>
      rows.some((row) => row.stage === stage && events.includes(row.event) && mayIn(row, role)),
    );

  it('lets nobody but its holder decide a case', () => {
    expect(mayEver('case', ['decided'])).toEqual(['holder']);
  });

  it('never lets whoever decided have a part in the appeal', () => {
    const whole = [...new Set(rows.filter(({ stage }) => stage === 'appeal').map(({ event }) => event))];
    expect(mayEver('appeal', whole)).not.toContain('decider');
  });

  it('lets the person concerned do nothing but appeal, write and withdraw', () => {
    const done = rows.filter((row) => mayIn(row, 'subject')).map(({ stage, event }) => `${stage} ${event}`);
    expect([...new Set(done)].sort()).toEqual([
      'appeal withdrawn',
      'appeal written',
      'decision appeal_withdrawn',
      'decision appealed',
    ]);
  });

  it.each<[Stage, string[]]>([
    ['case', []],
    ['decision', ['upheld', 'overturned', 'undone']],
    ['sanction', ['ended', 'lifted']],
    ['appeal', ['upheld', 'overturned', 'withdrawn']],
  ])('%s: ends in %j and can reach an end from every other state', (stage, ends) => {
    const waysFrom = (state: string): string[] =>
      rows.flatMap((row) => (row.stage === stage && row.state === state && row.after !== null ? [row.after] : []));
    const states = Object.keys(moderationLife[stage]);
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of waysFrom(from)) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    const final = ends.length > 0 ? ends : ['decided'];
    expect(states.filter((state) => waysFrom(state).length === 0)).toEqual(ends);
    for (const state of states.filter((name) => !ends.includes(name))) {
      expect(final.some((end) => reach(state).has(end))).toBe(true);
    }
  });
});
