import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  type Mail,
  Mailer,
  SETTINGS,
  type Settings,
  type Transaction,
} from '@entraide/server-platform';
import { TargetsReader } from '../targets/targets.reader.ts';
import { type DangerNoticeKind, dangerMailJob, enqueueDangerMail } from './danger-notice.repository.ts';

interface Letter {
  readonly pseudonym: string;
  readonly language: Language;
  readonly email: string;
  /** When they were last told of something of this kind. */
  readonly told_at: Date | null;
  /** Of the cases they are to be told of, those that nobody has seen yet. */
  readonly waiting: number;
}

/**
 * Tells one person by mail that something about danger waits, and nothing of what it is: at most once in the minutes that
 * administrators set, in one mail for everything that came meanwhile. What somebody has seen by then needs no mail.
 */
@Injectable()
@HandlesJob({ name: dangerMailJob })
export class SendDangerMailJob implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly targets: TargetsReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle({ memberId, kind }: Readonly<Record<string, unknown>>): Promise<void> {
    if (typeof memberId !== 'string' || (kind !== 'new' && kind !== 'unseen')) return;
    await this.database.inTransaction('system', async (transaction) => {
      const [letter] = await transaction.query<Letter>(letterStatement, [memberId, kind]);
      if (letter && letter.waiting > 0) await this.tell(transaction, memberId, kind, letter);
    });
  }

  private async tell(transaction: Transaction, memberId: string, kind: DangerNoticeKind, letter: Letter) {
    const { dangerMailMin, responseMin } = await this.targets.read(transaction);
    const now = this.clock.now();
    const from = new Date((letter.told_at?.getTime() ?? 0) + dangerMailMin * 60_000);
    if (from > now) return enqueueDangerMail(transaction, memberId, kind, from);
    await this.mailer.send(this.mailOf(letter, kind, { target: responseMin.danger, pace: dangerMailMin }));
    await transaction.query(
      `update danger_notice set told_at = $3 where member_id = $1 and kind = $2 and told_at is null`,
      [memberId, kind, now],
    );
  }

  private mailOf(
    { pseudonym, language, email }: Letter,
    kind: DangerNoticeKind,
    { target, pace }: { readonly target: number; readonly pace: number },
  ): Mail {
    const options = { locale: language };
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    const text = [
      m.case_mail_greeting({ pseudonym }, options),
      kind === 'new' ? m.case_danger_new({ count: target }, options) : m.case_danger_unseen({}, options),
      m.case_danger_where({ link: `${site}/moderation?urgency=danger` }, options),
      m.case_danger_pace({ count: pace }, options),
    ].join('\n\n');
    return { to: email, subject: m.case_danger_subject({}, options), text };
  }
}

/** The person is locked, so that of two mails at once the second finds the first. */
const letterStatement = `
  select member.pseudonym, member.language, credential.email,
         (select max(told_at) from danger_notice where member_id = $1 and kind = $2) as told_at,
         (select count(*)::integer from danger_notice notice join moderation_case c on c.id = notice.case_id
          where notice.member_id = $1 and notice.kind = $2 and notice.told_at is null
            and c.state <> 'decided' and c.seen_at is null) as waiting
  from member join member_credential credential on credential.member_id = member.id
  where member.id = $1 and member.state = 'active' and member.is_confirmed
  for update of credential`;
