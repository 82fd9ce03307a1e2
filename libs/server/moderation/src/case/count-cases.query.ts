import { Injectable } from '@nestjs/common';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import { type CaseState, caseStates } from '@entraide/domain-moderation';
import { Clock, Database } from '@entraide/server-platform';
import type { CaseCountsObject } from './case-counts.object.ts';
import { type CaseChoice, asksOnly, asksOpinionOf, narrowingOf } from './case-filter.ts';

interface CountRow {
  readonly state: CaseState;
  readonly community_id: string | null;
  readonly community_name: string | null;
  readonly count: number;
  readonly danger: number;
  readonly late: number;
  readonly mine: number;
  readonly opinions: number;
  readonly asked: number;
}

type Sum = 'count' | 'danger' | 'late' | 'mine' | 'opinions' | 'asked';

/** How many cases there are in each state, among those that a choice leaves, in one statement. */
@Injectable()
export class CountCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** States and whose hands are counted whatever the choice says of them: they are what one chooses by. */
  async execute(viewer: Viewer, choice: CaseChoice): Promise<CaseCountsObject> {
    const parameters: unknown[] = [viewerId(viewer), this.clock.now(), viewer.language];
    const conditions = narrowingOf(choice, (value) => `$${parameters.push(value)}`);
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<CountRow>(statement(conditions), parameters),
    );
    const counted = choice.communityId ? rows.filter((row) => row.community_id === choice.communityId) : rows;
    const total = (what: Sum, among: readonly CountRow[] = counted): number =>
      among.reduce((sum, row) => sum + row[what], 0);
    const of = (state: CaseState): number =>
      total(
        'count',
        counted.filter((row) => row.state === state),
      );
    return {
      open: caseStates.filter((state) => state !== 'decided').reduce((sum, state) => sum + of(state), 0),
      new: of('new'),
      assigned: of('assigned'),
      waiting: of('waiting'),
      decided: of('decided'),
      mine: total('mine'),
      opinionAsked: total('opinions'),
      askedOfMe: total('asked'),
      danger: total('danger'),
      overdue: total('late'),
      communities: communitiesIn(rows),
    };
  }
}

const statement = (conditions: readonly string[]): string => `
  select c.state, c.community_id,
         case when $3 = 'fr' then community.name_fr else community.name_en end as community_name,
         count(*)::integer as count,
         (count(*) filter (where c.state <> 'decided' and c.urgency = 'danger'))::integer as danger,
         (count(*) filter (where c.state <> 'decided' and c.due_at < $2))::integer as late,
         (count(*) filter (where c.state <> 'decided' and c.assigned_to_id = $1))::integer as mine,
         (count(*) filter (where ${asksOpinionOf('$1')}))::integer as opinions,
         (count(*) filter (where ${asksOnly('$1')}))::integer as asked
  from moderation_case c left join community on community.id = c.community_id
  where ${['true', ...conditions].join(' and ')}
  group by c.state, c.community_id, community_name`;

function communitiesIn(rows: readonly CountRow[]): CaseCountsObject['communities'] {
  const named = rows.flatMap(({ community_id: id, community_name: name }) =>
    id !== null && name !== null ? [{ id, name }] : [],
  );
  const byId = new Map(named.map((community) => [community.id, community]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
}
