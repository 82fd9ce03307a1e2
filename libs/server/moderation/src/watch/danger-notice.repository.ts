import type { Transaction } from '@entraide/server-platform';

export const dangerMailJob = 'send_danger_mail';

/** `new`: a case about danger has come. `unseen`: nobody has seen it in its time. */
export type DangerNoticeKind = 'new' | 'unseen';

export interface DangerNotice {
  readonly caseId: string;
  readonly kind: DangerNoticeKind;
  readonly at: Date;
}

/** `moderation_case c` at the time `$3`: who may act there, can be written to, and is not the person it is about. */
const canBeTold = `
  member.state = 'active' and member.is_confirmed and member.id is distinct from c.subject_id
  and not entraide_is_shut_out(member.id, c.community_id, $3::timestamptz)`;

const whoIsTold: Readonly<Record<DangerNoticeKind, string>> = {
  /** The community's moderators; administrators where there is none who could act. */
  new: `
    select id from moderators union all
    select id from administrators where not exists (select 1 from moderators)`,
  unseen: `select id from administrators`,
};

/**
 * Notes who is to be told of a case about danger, each once, and lets their mail follow.
 * @returns how many; none where the case is decided, or somebody has seen it
 */
export async function noteDanger(transaction: Transaction, { caseId, kind, at }: DangerNotice): Promise<number> {
  const rows = await transaction.query<{ member_id: string }>(
    `with c as (
       select id, community_id, subject_id from moderation_case
       where id = $1 and state <> 'decided' and urgency = 'danger' and seen_at is null),
     moderators as (
       select member.id from c join community_moderator office on office.community_id = c.community_id
       join member on member.id = office.member_id where ${canBeTold}),
     administrators as (select member.id from c join member on member.is_administrator where ${canBeTold}),
     noted as (
       insert into danger_notice (member_id, case_id, kind, noted_at)
       select told.id, c.id, $2, $3 from c cross join (${whoIsTold[kind]}) told
       on conflict (member_id, kind, case_id) do nothing returning member_id)
     select member_id from noted order by member_id`,
    [caseId, kind, at],
  );
  for (const { member_id: memberId } of rows) await enqueueDangerMail(transaction, memberId, kind, at);
  return rows.length;
}

/** One waiting mail for each person and kind, however many cases it is about. */
export const enqueueDangerMail = (
  transaction: Transaction,
  memberId: string,
  kind: DangerNoticeKind,
  runAt: Date,
): Promise<void> =>
  transaction.enqueue({ name: dangerMailJob, payload: { memberId, kind }, key: `danger:${kind}:${memberId}`, runAt });
