import { Inject, Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { type ReportableKind, appealableUntil, owesReasons, sanctionEndsAt } from '@entraide/domain-moderation';
import { Clock, Database, SETTINGS, type Settings, outcomeOf, refuse } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { type CheckedDecision, type WantedDecision, checkDecision } from './decision-draft.ts';
import { readMaterial } from './decision-material.ts';
import { type Statement, statementOfReasons } from './statement-of-reasons.ts';
import { decisionLink } from './told-decision.ts';

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
        const material = isId(caseId) ? await readMaterial(transaction, caseId, viewer.language) : null;
        if (!material || !decideCase('read', viewer, material.facts).isAllowed) refuse('not_found');
        return this.statementOf(material.kind, checkDecision(viewer, material, wanted));
      }),
    );
  }

  private statementOf(kind: ReportableKind, checked: CheckedDecision): Statement | null {
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
