import { Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { type DraftDecision, owesReasons, problemsOfDecision } from '@entraide/domain-moderation';
import { Database, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { readCase } from '../case/case-details.ts';
import { caseFactsOf } from '../case/case-row.ts';
import { isId } from '../is-id.ts';
import { type Statement, statementOfReasons } from './statement-of-reasons.ts';

/** What the person would be sent if the case were decided like this. */
@Injectable()
export class PreviewDecision {
  constructor(private readonly database: Database) {}

  /** The value is `null` when nobody is written to: what is kept owes no reasons, and who has gone cannot be asked. */
  execute(viewer: Viewer, caseId: string, draft: DraftDecision): Promise<Outcome<Statement | null>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!isId(caseId)) refuse('not_found');
        const details = await readCase(transaction, caseId, viewer.language);
        if (!details || !decideCase('read', viewer, caseFactsOf(details.row)).isAllowed) refuse('not_found');
        const { row, authorLanguage } = details;
        refuseIfAny(problemsOfDecision(row.target_kind, draft));
        if (!owesReasons(draft.action) || authorLanguage === null) return null;
        const { title, authorName, writtenAt } = row.snapshot;
        return statementOfReasons({
          ...draft,
          pseudonym: authorName ?? '',
          language: authorLanguage,
          kind: row.target_kind,
          title,
          writtenAt: new Date(writtenAt),
        });
      }),
    );
  }
}
