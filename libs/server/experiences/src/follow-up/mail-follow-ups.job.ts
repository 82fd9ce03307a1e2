import { Inject, Injectable } from '@nestjs/common';
import { FollowUpMails, type MailRecipient } from '@entraide/server-accounts';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  Mailer,
  SETTINGS,
  type Settings,
  type Transaction,
} from '@entraide/server-platform';
import { writeFollowUpMail } from './follow-up-mail-text.ts';
import { issueAnswerLink, issueStopLink, removeLinks } from './follow-up-link.repository.ts';
import { type FollowUpWeeks, dayMs, silenceMs } from './schedule.rule.ts';

export const mailFollowUpsJob = 'mail_follow_ups';

/** More than these at once would be a wall of links; the others come another day. */
const mostQuestions = 5;

interface Question {
  readonly experienceId: string;
  readonly weeks: FollowUpWeeks;
  readonly dueAt: Date;
}

interface Letter {
  readonly to: MailRecipient;
  readonly questions: readonly Question[];
  readonly answerTokens: readonly string[];
  readonly stopToken: string;
}

/**
 * Writes to somebody that questions wait: one mail for all of them, one a day at most. The questions are marked as
 * mailed before the mail goes: a worker that is killed in between may lose a mail, which the site's notice makes good,
 * but none is ever sent twice. Only when the sending itself fails are they marked back, for the next try.
 */
@Injectable()
@HandlesJob({ name: mailFollowUpsJob })
export class MailFollowUpsJob implements JobHandler {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mails: FollowUpMails,
    private readonly mailer: Mailer,
  ) {}

  async handle({ memberId }: Readonly<Record<string, unknown>>): Promise<void> {
    if (typeof memberId !== 'string') return;
    const letter = await this.database.inTransaction('system', (transaction) => this.claim(transaction, memberId));
    if (!letter) return;
    try {
      await this.mailer.send({ to: letter.to.email, ...this.textOf(letter) });
    } catch (error) {
      await this.database.inTransaction('system', (transaction) => release(transaction, letter));
      throw error;
    }
  }

  private async claim(transaction: Transaction, memberId: string): Promise<Letter | undefined> {
    const to = await this.mails.recipient(transaction, memberId);
    if (!to) return undefined;
    const now = this.clock.now();
    const questions = await markMailed(transaction, memberId, now);
    if (questions.length === 0) return undefined;
    const answerTokens: string[] = [];
    for (const question of questions) answerTokens.push(await issueAnswerLink(transaction, memberId, question, now));
    return { to, questions, answerTokens, stopToken: await issueStopLink(transaction, memberId, now) };
  }

  private textOf({ to, answerTokens, stopToken }: Letter): { subject: string; text: string } {
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    return writeFollowUpMail(
      {
        answerLinks: answerTokens.map((token) => `${site}/follow-up?token=${token}`),
        stopLink: `${site}/follow-up/stop?token=${stopToken}`,
      },
      to.language,
    );
  }
}

/** The questions to write about now; none when the member has had a mail today. The member's row is locked by now. */
function markMailed(transaction: Transaction, memberId: string, now: Date): Promise<Question[]> {
  return transaction.query<Question>(
    `with wanted as (
       select f.experience_id, f.weeks from experience_follow_up f
       join experience e on e.id = f.experience_id and e.state = 'published'
       where f.author_id = $1 and f.told_at is not null and f.mailed_at is null and f.answered_at is null
         and f.due_at <= $2 and f.due_at > $3
         and not exists (
           select 1 from experience_follow_up mailed where mailed.author_id = $1 and mailed.mailed_at > $4)
       order by f.due_at, f.experience_id limit ${mostQuestions}),
     marked as (
       update experience_follow_up f set mailed_at = $2 from wanted
       where f.experience_id = wanted.experience_id and f.weeks = wanted.weeks
       returning f.experience_id as "experienceId", f.weeks, f.due_at as "dueAt")
     select * from marked order by "dueAt", "experienceId"`,
    [memberId, now, new Date(now.getTime() - silenceMs), new Date(now.getTime() - dayMs)],
  );
}

async function release(transaction: Transaction, { questions, answerTokens, stopToken }: Letter): Promise<void> {
  await transaction.query(
    `update experience_follow_up f set mailed_at = null from unnest($1::uuid[], $2::smallint[]) sent (experience_id, weeks)
     where f.experience_id = sent.experience_id and f.weeks = sent.weeks`,
    [questions.map((question) => question.experienceId), questions.map((question) => question.weeks)],
  );
  await removeLinks(transaction, [...answerTokens, stopToken]);
}
