import { type FollowUpWeeks, dayMs, linkEndsAt } from './schedule.rule.ts';
import type { Perspective } from '@entraide/domain-kernel';
import { hashToken, newToken } from '@entraide/server-accounts';
import type { Transaction } from '@entraide/server-platform';

/** A link that ends the mails must work when somebody finds an old mail. */
export const stopLinkMs = 365 * dayMs;

/** The question a good link is for. */
export interface LinkedQuestion {
  readonly experienceId: string;
  readonly weeks: FollowUpWeeks;
  readonly perspective: Perspective;
  /** `YYYY-MM`. */
  readonly writtenOn: string;
}

interface AskedQuestion {
  readonly experienceId: string;
  readonly weeks: FollowUpWeeks;
  readonly dueAt: Date;
}

/** A link to answer one question once. @returns its token, of which the hash is kept */
export async function issueAnswerLink(
  transaction: Transaction,
  memberId: string,
  question: AskedQuestion,
  now: Date,
): Promise<string> {
  const token = newToken();
  await transaction.query(
    `insert into follow_up_link (token_hash, purpose, member_id, experience_id, weeks, created_at, expires_at)
     values ($1, 'answer', $2, $3, $4, $5, $6)`,
    [hashToken(token), memberId, question.experienceId, question.weeks, now, linkEndsAt(question, now)],
  );
  return token;
}

/** A link that ends the mails. @returns its token */
export async function issueStopLink(transaction: Transaction, memberId: string, now: Date): Promise<string> {
  const token = newToken();
  await transaction.query(
    `insert into follow_up_link (token_hash, purpose, member_id, created_at, expires_at)
     values ($1, 'stop_mails', $2, $3, $4)`,
    [hashToken(token), memberId, now, new Date(now.getTime() + stopLinkMs)],
  );
  return token;
}

/** Takes back links of a mail that could not be sent. */
export async function removeLinks(transaction: Transaction, tokens: readonly string[]): Promise<void> {
  await transaction.query(`delete from follow_up_link where token_hash = any($1::bytea[])`, [tokens.map(hashToken)]);
}

const goodLink = `
  select f.experience_id as "experienceId", f.weeks, e.perspective,
    to_char(e.created_at at time zone 'UTC', 'YYYY-MM') as "writtenOn"
  from follow_up_link l
  join experience_follow_up f on f.experience_id = l.experience_id and f.weeks = l.weeks and f.answered_at is null
  join experience e on e.id = f.experience_id and e.state = 'published'
  join member m on m.id = l.member_id and m.id = e.author_id and m.state = 'active' and m.has_health_consent
    and not exists (
      select 1 from jsonb_array_elements(entraide_restrictions(m.id, $2)) restriction
      where coalesce((restriction ->> 'communityId')::uuid = e.community_id, true))
  where l.token_hash = $1 and l.purpose = 'answer' and l.used_at is null and l.expires_at > $2`;

/** The question of a link that can still be answered; nothing is used up. In a transaction of the system. */
export async function questionOf(
  transaction: Transaction,
  token: string,
  now: Date,
): Promise<LinkedQuestion | undefined> {
  const [question] = await transaction.query<LinkedQuestion>(goodLink, [hashToken(token), now]);
  return question;
}

/** The same, locked: of two who follow it at once, the second finds nothing. */
export async function lockQuestionOf(
  transaction: Transaction,
  token: string,
  now: Date,
): Promise<LinkedQuestion | undefined> {
  const [question] = await transaction.query<LinkedQuestion>(`${goodLink} for update of l, f`, [hashToken(token), now]);
  return question;
}

/** Uses up every link to this question. */
export async function useLinks(transaction: Transaction, question: LinkedQuestion, now: Date): Promise<void> {
  await transaction.query(
    `update follow_up_link set used_at = $3 where experience_id = $1 and weeks = $2 and used_at is null`,
    [question.experienceId, question.weeks, now],
  );
}

/** Whose mails a link ends; once more is no fault. */
export async function useStopLink(transaction: Transaction, token: string, now: Date): Promise<string | undefined> {
  const [row] = await transaction.query<{ memberId: string }>(
    `with used as (
       update follow_up_link set used_at = coalesce(used_at, $2)
       where token_hash = $1 and purpose = 'stop_mails' and expires_at > $2 returning member_id)
     select member_id as "memberId" from used`,
    [hashToken(token), now],
  );
  return row?.memberId;
}

/** Links that ended a day ago or earlier. */
export async function removeEndedLinks(transaction: Transaction, now: Date): Promise<void> {
  await transaction.query(`delete from follow_up_link where expires_at < $1`, [new Date(now.getTime() - dayMs)]);
}
