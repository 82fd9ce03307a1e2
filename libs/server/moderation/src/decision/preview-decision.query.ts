import { Inject, Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import { type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { appealableUntil, isArrangement, owesReasons, sanctionEndsAt } from '@entraide/domain-moderation';
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
import { type Arranged, arrangedOf } from '../measure/arranged.ts';
import { Measures } from '../measure/measures.ts';
import type { Target } from '../reportable/reportable.ts';
import { type CheckedDecision, type WantedDecision, checkDecision } from './decision-draft.ts';
import { readMaterial } from './decision-material.ts';
import { type Statement, statementOfReasons } from './statement-of-reasons.ts';
import { decisionLink, toldArrangementOf } from './told-decision.ts';

/** Stands for the id that the decision, or a new thread, will have. */
const idToCome = '…';

/** Thrown to take back everything that was tried, with what it comes to. */
class PreviewEnd extends Error {
  constructor(readonly statement: Statement | null) {
    super('the end of a preview');
  }
}

/** What the person would be sent if the case were decided like this. */
@Injectable()
export class PreviewDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly measures: Measures,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * The value is `null` when nobody is written to: what is kept owes no reasons, and who has gone cannot be asked. What
   * arranges a conversation is tried, so that it is refused here as it would be in earnest; nothing of it is kept.
   */
  execute(viewer: Viewer, caseId: string, wanted: WantedDecision): Promise<Outcome<Statement | null>> {
    return outcomeOf(async () => {
      try {
        return await this.database.inTransaction(viewer, async (transaction): Promise<Statement | null> => {
          const material = isId(caseId) ? await readMaterial(transaction, caseId, viewer.language) : null;
          if (!material || !decideCase('read', viewer, material.facts).isAllowed) refuse('not_found');
          const checked = checkDecision(viewer, material, wanted);
          const arranged = await this.tried(transaction, viewer, material.target, checked);
          throw new PreviewEnd(this.statementOf(material.target, checked, arranged));
        });
      } catch (error) {
        if (error instanceof PreviewEnd) return error.statement;
        throw error;
      }
    });
  }

  private async tried(
    transaction: Transaction,
    viewer: Viewer,
    target: Target,
    { draft }: CheckedDecision,
  ): Promise<Arranged | null> {
    if (!isArrangement(draft.action) || !isMember(viewer)) return null;
    const arranged = arrangedOf(await this.measures.apply(transaction, target, draft, viewer));
    if (!arranged || draft.action !== 'split' || target.kind !== 'thread') return arranged;
    return { ...arranged, place: `/threads/${idToCome}` };
  }

  private statementOf({ kind }: Target, checked: CheckedDecision, arranged: Arranged | null): Statement | null {
    const { draft, rule, subject, snapshot, isByMachine } = checked;
    if (!subject || !owesReasons(draft.action, draft.sanction)) return null;
    const now = this.clock.now();
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    return statementOfReasons({
      ...{ pseudonym: subject.pseudonym, language: subject.language, kind, isByMachine, hadWaited: false },
      ...{ action: draft.action, warnings: draft.warnings, reason: draft.reason, ground: draft.ground },
      ...{ rule: rule.text, ruleVersion: rule.version, writtenAt: new Date(snapshot.writtenAt), decidedAt: now },
      arranged: toldArrangementOf(arranged, site),
      sanction: draft.sanction && { ...draft.sanction, endsAt: sanctionEndsAt(draft.sanction, now) },
      appealUntil: appealableUntil(now),
      link: decisionLink(site, idToCome),
    });
  }
}
