import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  Journal,
  Mailer,
  SETTINGS,
  type Settings,
} from '@entraide/server-platform';
import { statementOfReasons } from './statement-of-reasons.ts';
import { type ToldDecisionRow, statementFactsOf, toldColumns, toldTables } from './told-decision.ts';

export const statementJob = 'send_statement_of_reasons';

interface Letter extends ToldDecisionRow {
  readonly pseudonym: string;
  readonly reader_language: Language;
  readonly email: string;
}

/** Sends somebody the reasons of a decision about them, once; whoever has gone gets none. */
@Injectable()
@HandlesJob({ name: statementJob })
export class SendStatementJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly journal: Journal,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ decisionId }: Readonly<Record<string, unknown>>): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      const [letter] = await transaction.query<Letter>(unsentLetter, [decisionId]);
      if (!letter) return;
      const sentAt = this.clock.now();
      const { subject, text } = this.statementOf({ ...letter, statement_sent_at: sentAt });
      await this.mailer.send({ to: letter.email, subject, text });
      await transaction.query(`update decision set statement_sent_at = $2 where id = $1`, [letter.id, sentAt]);
      await this.journal.write(transaction, {
        action: 'statement_sent',
        actorId: null,
        subject: { kind: 'case', id: letter.case_id },
        communityId: letter.community_id,
        detail: { decisionId: letter.id },
      });
    });
  }

  private statementOf(letter: Letter): { subject: string; text: string } {
    const { pseudonym, reader_language: language } = letter;
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    return statementOfReasons(statementFactsOf(letter, { pseudonym, language }, site));
  }
}

/** Locked, so that a second run at the same time waits and then finds it sent; a decision taken back owes none. */
const unsentLetter = `
  select ${toldColumns}, member.pseudonym, member.language as reader_language, credential.email
  from ${toldTables}
  join member on member.id = decision.subject_id and member.state <> 'erased'
  join member_credential credential on credential.member_id = member.id
  where decision.id = $1 and decision.statement_sent_at is null and decision.state <> 'undone'
  for update of decision`;
