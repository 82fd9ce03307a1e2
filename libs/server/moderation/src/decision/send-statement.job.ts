import { Injectable } from '@nestjs/common';
import type { ContentWarning, Language } from '@entraide/domain-kernel';
import type { DecisionAction, ReportableKind } from '@entraide/domain-moderation';
import { Clock, Database, HandlesJob, type JobHandler, Journal, Mailer } from '@entraide/server-platform';
import type { Snapshot } from '../reportable/reportable.ts';
import { statementOfReasons } from './statement-of-reasons.ts';

export const statementJob = 'send_statement_of_reasons';

interface Letter {
  readonly decision_id: string;
  readonly case_id: string;
  readonly community_id: string | null;
  readonly kind: ReportableKind;
  readonly action: DecisionAction;
  readonly warnings: ContentWarning[];
  readonly rule: string;
  readonly reason: string;
  readonly snapshot: Snapshot;
  readonly pseudonym: string;
  readonly language: Language;
  readonly email: string;
}

/** Sends somebody the reasons of a decision on what they wrote, once; whoever has gone gets none. */
@Injectable()
@HandlesJob({ name: statementJob })
export class SendStatementJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly journal: Journal,
  ) {}

  async handle({ decisionId }: Readonly<Record<string, unknown>>): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      const [letter] = await transaction.query<Letter>(unsentLetter, [decisionId]);
      if (!letter) return;
      const { subject, text } = statementOf(letter);
      await this.mailer.send({ to: letter.email, subject, text });
      await transaction.query(`update decision set statement_sent_at = $2 where id = $1`, [
        letter.decision_id,
        this.clock.now(),
      ]);
      await this.journal.write(transaction, {
        action: 'statement_sent',
        actorId: null,
        subject: { kind: 'case', id: letter.case_id },
        communityId: letter.community_id,
      });
    });
  }
}

/** Locked, so that a second run at the same time waits and then finds it sent. */
const unsentLetter = `
  select decision.id as decision_id, decision.action, decision.warnings, decision.rule, decision.reason,
         c.id as case_id, c.community_id, c.target_kind as kind, latest.snapshot,
         member.pseudonym, member.language, credential.email
  from decision
  join moderation_case c on c.id = decision.case_id
  join member on member.id = c.subject_id and member.state <> 'erased'
  join member_credential credential on credential.member_id = member.id
  cross join lateral (
    select snapshot from report where case_id = c.id order by created_at desc, id desc limit 1
  ) latest
  where decision.id = $1 and decision.statement_sent_at is null
  for update of decision`;

const statementOf = (letter: Letter): { subject: string; text: string } =>
  statementOfReasons({
    pseudonym: letter.pseudonym,
    language: letter.language,
    kind: letter.kind,
    title: letter.snapshot.title,
    writtenAt: new Date(letter.snapshot.writtenAt),
    action: letter.action,
    warnings: letter.warnings,
    rule: letter.rule,
    reason: letter.reason,
  });
