import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { Database, HandlesJob, type JobHandler, Mailer, SETTINGS, type Settings } from '@entraide/server-platform';
import { decisionLink } from '../decision/told-decision.ts';

export const appealNewsJob = 'send_appeal_news';

/** What the person is told of: a question, or the answer. */
type AppealNews = 'question' | 'answer';

interface Letter {
  readonly decision_id: string;
  readonly pseudonym: string;
  readonly language: Language;
  readonly email: string;
}

/**
 * Tells somebody by mail that there is news of their objection; what it is stands on their page alone. Told twice it
 * says the same, so a run that is repeated does no harm.
 */
@Injectable()
@HandlesJob({ name: appealNewsJob })
export class SendAppealNewsJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ appealId, news }: Readonly<Record<string, unknown>>): Promise<void> {
    if (news !== 'question' && news !== 'answer') return;
    const [letter] = await this.database.inTransaction('system', (transaction) =>
      transaction.query<Letter>(
        `select appeal.decision_id, member.pseudonym, member.language, credential.email
         from appeal join member on member.id = appeal.member_id and member.state <> 'erased'
         join member_credential credential on credential.member_id = member.id
         where appeal.id = $1`,
        [appealId],
      ),
    );
    if (letter) await this.mailer.send({ to: letter.email, ...this.letterOf(letter, news) });
  }

  private letterOf({ decision_id: decisionId, pseudonym, language }: Letter, news: AppealNews) {
    const options = { locale: language };
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    const link = decisionLink(site, decisionId);
    const text = [
      m.decisions_mail_greeting({ pseudonym }, options),
      news === 'question' ? m.appeals_mail_question({}, options) : m.appeals_mail_answer({}, options),
      m.decisions_read_at({ link }, options),
      m.decisions_close({}, options),
    ].join('\n\n');
    return { subject: m.appeals_mail_subject({}, options), text };
  }
}
