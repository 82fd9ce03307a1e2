import { Inject, Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { type ReportableKind, appealableUntil, owesReasons, sanctionEndsAt } from '@entraide/domain-moderation';
import {
  Clock,
  Database,
  SETTINGS,
  type Settings,
  type Transaction,
  outcomeOf,
  refuse,
} from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { type CheckedDecision, type DecidedCase, type WantedDecision, checkDecision } from './decision-draft.ts';
import { type Statement, statementOfReasons } from './statement-of-reasons.ts';
import { decisionLink } from './told-decision.ts';

interface CaseRow {
  readonly id: string;
  readonly kind: ReportableKind;
  readonly communityId: string | null;
  readonly subjectId: string | null;
  readonly holderId: string | null;
}

/** Stands for the id that the decision will have. */
const idToCome = '…';

/** What the person would be sent if the case were decided like this. */
@Injectable()
export class PreviewDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The value is `null` when nobody is written to: what is kept owes no reasons, and who has gone cannot be asked. */
  execute(viewer: Viewer, caseId: string, wanted: WantedDecision): Promise<Outcome<Statement | null>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const decided = await readable(transaction, viewer, caseId);
        const checked = await checkDecision(transaction, viewer, decided, wanted);
        return this.statementOf(decided, checked);
      }),
    );
  }

  private statementOf({ kind }: DecidedCase, checked: CheckedDecision): Statement | null {
    const { draft, rule, subject, snapshot, isByMachine } = checked;
    if (!subject || !owesReasons(draft.action, draft.sanction)) return null;
    const now = this.clock.now();
    return statementOfReasons({
      ...{ pseudonym: subject.pseudonym, language: subject.language, kind, isByMachine, hadWaited: false },
      ...{ action: draft.action, warnings: draft.warnings, reason: draft.reason, ground: draft.ground },
      ...{ rule: rule.text, ruleVersion: rule.version, writtenAt: new Date(snapshot.writtenAt), decidedAt: now },
      sanction: draft.sanction && { ...draft.sanction, endsAt: sanctionEndsAt(draft.sanction, now) },
      appealUntil: appealableUntil(now),
      link: decisionLink(this.settings.publicUrl.href.replace(/\/$/, ''), idToCome),
    });
  }
}

/** @throws a refusal where there is no such case for this viewer */
async function readable(transaction: Transaction, viewer: Viewer, caseId: string): Promise<DecidedCase> {
  if (!isId(caseId)) refuse('not_found');
  const [row] = await transaction.query<CaseRow>(
    `select id, target_kind as kind, community_id as "communityId", subject_id as "subjectId",
            assigned_to_id as "holderId"
     from moderation_case where id = $1`,
    [caseId],
  );
  if (!row || !decideCase('read', viewer, { ...row, deciderId: null }).isAllowed) refuse('not_found');
  return row;
}
