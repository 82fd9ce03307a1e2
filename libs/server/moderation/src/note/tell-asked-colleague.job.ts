import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import {
  Database,
  HandlesJob,
  type JobHandler,
  type JobRequest,
  Mailer,
  SETTINGS,
  type Settings,
} from '@entraide/server-platform';

const askedColleagueJob = 'tell_asked_colleague';

/** The job that follows a question to one colleague; asked twice before it runs, it is one mail. */
export const tellAskedColleague = (caseId: string, memberId: string): JobRequest => ({
  name: askedColleagueJob,
  payload: { caseId, memberId },
  key: `asked:${caseId}:${memberId}`,
});

interface Letter {
  readonly pseudonym: string;
  readonly language: Language;
  readonly email: string;
}

/**
 * Tells a moderator by mail that their opinion is asked, and nothing of what it is about; who has answered or passed it on
 * by then is not written to. A run that is repeated says the same.
 */
@Injectable()
@HandlesJob({ name: askedColleagueJob })
export class TellAskedColleagueJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ caseId, memberId }: Readonly<Record<string, unknown>>): Promise<void> {
    const [letter] = await this.database.inTransaction('system', (transaction) =>
      transaction.query<Letter>(
        `select member.pseudonym, member.language, credential.email
         from moderation_case c
         join member on member.id = c.opinion_of_id and member.state = 'active' and member.is_confirmed
         join member_credential credential on credential.member_id = member.id
         where c.id = $1 and c.opinion_of_id = $2 and c.state = 'waiting'`,
        [caseId, memberId],
      ),
    );
    if (letter) await this.mailer.send({ to: letter.email, ...this.letterOf(letter) });
  }

  private letterOf({ pseudonym, language }: Letter): { subject: string; text: string } {
    const options = { locale: language };
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    const text = [
      m.case_mail_greeting({ pseudonym }, options),
      m.case_asked_mail({}, options),
      m.case_asked_where({ link: `${site}/moderation?asked=yes` }, options),
    ].join('\n\n');
    return { subject: m.case_danger_subject({}, options), text };
  }
}
