import { Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { caseFactsOf } from '../case/case-row.ts';
import { isId } from '../is-id.ts';
import type { DecidedActObject } from './decided-act.object.ts';

type Row = DecidedActObject & Parameters<typeof caseFactsOf>[0];

/** The way from what was done to a thread to the decisions that did it. */
@Injectable()
export class DecidedActsQuery {
  constructor(private readonly database: Database) {}

  /** Newest first; only of cases that the viewer may read. */
  async execute(viewer: Viewer, threadId: string): Promise<DecidedActObject[]> {
    if (!isId(threadId)) return [];
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<Row>(statement, [threadId]),
    );
    return rows
      .filter((row) => decideCase('read', viewer, caseFactsOf(row)).isAllowed)
      .map(({ actId, caseId }) => ({ actId, caseId }));
  }
}

const statement = `
  select act.id as "actId", c.id as "caseId", c.community_id, c.subject_id, c.assigned_to_id, c.state, c.opinion_of_id
  from curation_act act
  join decision on decision.id = act.decision_id
  join moderation_case c on c.id = decision.case_id
  where (act.thread_id = $1 or act.other_thread_id = $1) and act.undone_at is null
  order by act.at desc, act.id desc limit 50`;
