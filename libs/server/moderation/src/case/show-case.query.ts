import { Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { MemberCardsReader } from '@entraide/server-accounts';
import { Clock, Database } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { type CaseDetails, readCase } from './case-details.ts';
import { caseFactsOf } from './case-row.ts';
import { toModerationCase } from './case.mapper.ts';
import type { ModerationCaseObject } from './case.object.ts';

/** One case with its reports, texts, decisions and what is known of earlier ones. */
@Injectable()
export class ShowCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly members: MemberCardsReader,
  ) {}

  /** `null` when there is none, or none for this viewer. */
  async execute(viewer: Viewer, id: string): Promise<ModerationCaseObject | null> {
    if (!isId(id)) return null;
    const details = await this.database.inTransaction(viewer, (transaction) =>
      readCase(transaction, id, viewer, this.clock.now()),
    );
    if (!details || !decideCase('read', viewer, caseFactsOf(details.row)).isAllowed) return null;
    return toModerationCase(viewer, details, await this.members.byIds(namesIn(details)), this.clock.now());
  }
}

const namesIn = ({ row, reports, decisions }: CaseDetails): (string | null)[] => [
  row.assigned_to_id,
  row.subject_id,
  row.opinion_of_id,
  ...row.notes.flatMap((note) => [note.author_id, note.addressee_id]),
  ...reports.map((report) => report.reporter_id),
  ...decisions.map((decision) => decision.moderator_id),
];
