import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import type { ReportableKind } from '@entraide/domain-moderation';
import { m } from '@entraide/messages';
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
import { decisionLink } from './told-decision.ts';
import { dayOf, sentence } from './words.ts';

export const undoingJob = 'send_statement_of_undoing';

interface Letter {
  readonly id: string;
  readonly case_id: string;
  readonly community_id: string | null;
  readonly kind: ReportableKind;
  readonly created_at: Date;
  readonly pseudonym: string;
  readonly language: Language;
  readonly email: string;
}

/** Tells somebody that a decision about them was taken back, once; who never heard of it is told nothing. */
@Injectable()
@HandlesJob({ name: undoingJob })
export class SendUndoingJob implements JobHandler {
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
      await this.mailer.send({ to: letter.email, ...this.letterOf(letter) });
      await transaction.query(`update decision set undoing_sent_at = $2 where id = $1`, [letter.id, this.clock.now()]);
      await this.journal.write(transaction, {
        action: 'undoing_sent',
        actorId: null,
        subject: { kind: 'case', id: letter.case_id },
        communityId: letter.community_id,
        detail: { decisionId: letter.id },
      });
    });
  }

  private letterOf({ id, kind, created_at: at, pseudonym, language }: Letter): { subject: string; text: string } {
    const options = { locale: language };
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    const thing = sentence(`decisions_thing_${kind}`, language);
    const parts = [
      m.decisions_mail_greeting({ pseudonym }, options),
      m.decisions_undone_text({ thing, decided: dayOf(at, language) }, options),
      m.decisions_undone_again({}, options),
      m.decisions_read_at({ link: decisionLink(site, id) }, options),
      m.decisions_close({}, options),
    ];
    return { subject: m.decisions_mail_undone_subject({}, options), text: parts.join('\n\n') };
  }
}

/** Locked, so that a second run at the same time waits and then finds it sent. */
const unsentLetter = `
  select decision.id, decision.case_id, decision.community_id, decision.target_kind as kind, decision.created_at,
         member.pseudonym, member.language, credential.email
  from decision
  join member on member.id = decision.subject_id and member.state <> 'erased'
  join member_credential credential on credential.member_id = member.id
  where decision.id = $1 and decision.undone_at is not null and decision.undoing_sent_at is null
    and decision.statement_sent_at is not null
  for update of decision`;
