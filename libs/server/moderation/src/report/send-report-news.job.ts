import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import type { ReportNewsKind } from '@entraide/domain-moderation';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  Mailer,
  SETTINGS,
  type Settings,
} from '@entraide/server-platform';
import { reportNewsMail } from './report-news-mail.ts';

export const reportNewsJob = 'send_report_news';

interface Letter {
  readonly id: string;
  readonly kind: Exclude<ReportNewsKind, 'seen'>;
  readonly text: string;
  readonly pseudonym: string;
  readonly language: Language;
  readonly email: string;
}

/** Sends a reporter what they are told, once, in their language. Who has gone, or has no confirmed address, gets none. */
@Injectable()
@HandlesJob({ name: reportNewsJob })
export class SendReportNewsJob implements JobHandler {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  async handle({ newsId }: Readonly<Record<string, unknown>>): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.query(lockedOutcome, [newsId]);
      const [letter] = await transaction.query<Letter>(unsentLetter, [newsId]);
      if (!letter) return;
      const site = this.settings.publicUrl.href.replace(/\/$/, '');
      await this.mailer.send({ to: letter.email, ...reportNewsMail({ ...letter, site }) });
      await transaction.query(`update report_news set mailed_at = $2 where id = $1`, [letter.id, this.clock.now()]);
    });
  }
}

/** The mail of what is taken back may be leaving at this moment: waits until it has left. */
const lockedOutcome = `
  select 1 from report_news news join report_news outcome using (case_id, reporter_id, about_id)
  where news.id = $1 and news.kind in ('reopened', 'overturned') and outcome.kind in ('acted', 'no_rule_broken')
  for share of outcome`;

/**
 * Locked, so that a second run at the same time waits and then finds it sent. An outcome that was taken back before its
 * mail left is not sent, and then nobody is told by mail that it was taken back.
 */
const unsentLetter = `
  select news.id, news.kind, news.text, member.pseudonym, member.language, credential.email
  from report_news news
  join member on member.id = news.reporter_id and member.state <> 'erased' and member.is_confirmed
  join member_credential credential on credential.member_id = member.id
  left join decision on decision.id = news.about_id
  left join report_news outcome on news.kind in ('reopened', 'overturned') and outcome.case_id = news.case_id
    and outcome.reporter_id = news.reporter_id and outcome.about_id = news.about_id
    and outcome.kind in ('acted', 'no_rule_broken')
  where news.id = $1 and news.kind <> 'seen' and news.mailed_at is null
    and (news.kind not in ('acted', 'no_rule_broken') or decision.state not in ('undone', 'overturned'))
    and (news.kind not in ('reopened', 'overturned') or outcome.mailed_at is not null)
  for update of news`;
