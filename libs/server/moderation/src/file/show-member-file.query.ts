import { Injectable } from '@nestjs/common';
import { decideMemberFile } from '@entraide/domain-access';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { Database, Journal } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import type { FiledCaseObject, FiledDecisionObject, MemberFileObject } from './member-file.object.ts';
import { type FiledCaseRow, readFiledCases, readPerson } from './member-file.statement.ts';

/**
 * What those in charge know of a member: numbers, kinds, dates and outcomes, no text. Row-level security keeps it to
 * the viewer's communities; that somebody has read it is written into the journal.
 */
@Injectable()
export class ShowMemberFile {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  /** `null` when there is no such member, or no file of theirs for this viewer. */
  async execute(viewer: Viewer, memberId: string): Promise<MemberFileObject | null> {
    if (!isMember(viewer) || !isId(memberId)) return null;
    return this.database.inTransaction(viewer, async (transaction) => {
      const person = await readPerson(transaction, memberId);
      if (!person) return null;
      const facts = { memberId: person.id, communityIds: person.community_ids };
      if (!decideMemberFile(viewer, facts).isAllowed) return null;
      const { rows, hasMore } = await readFiledCases(transaction, person.id, viewer.language);
      const subject = { kind: 'member', id: person.id };
      const line = { action: 'member_file_read', actorId: viewer.memberId, subject, communityId: null } as const;
      await this.journal.write(transaction, line);
      return {
        member: { id: person.id, pseudonym: person.pseudonym },
        since: person.created_at,
        ...{ cases: rows.map(toCase), hasMoreCases: hasMore },
        ...{ reportsMade: person.reports_made, reportsActed: person.reports_acted },
      };
    });
  }
}

const toCase = (row: FiledCaseRow): FiledCaseObject => ({
  id: row.id,
  kind: row.target_kind,
  state: row.state,
  openedAt: row.opened_at,
  communityName: row.community_name,
  decisions: row.decisions.map(toDecision),
});

const toDecision = (decision: FiledCaseRow['decisions'][number]): FiledDecisionObject => ({
  ...decision,
  decidedAt: new Date(decision.decidedAt),
  sanction: decision.sanction && {
    kind: decision.sanction.kind,
    scope: decision.sanction.communityId === null ? 'site' : 'community',
    state: decision.sanction.state,
    startsAt: new Date(decision.sanction.startsAt),
    endsAt: decision.sanction.endsAt === null ? null : new Date(decision.sanction.endsAt),
  },
});
