import type { Transaction } from '@entraide/server-platform';
import type { PaceWindow, WriterPace } from '@entraide/server-safety';

/** How much a member has written in the forum, deleted posts included: one statement that reads no more than it needs. */
export async function writerPaceOf(
  transaction: Transaction,
  memberId: string,
  { since, until, most, first }: PaceWindow,
): Promise<WriterPace> {
  const [row] = await transaction.query<{ since: Date; before: number; times: Date[] }>(
    `select member.created_at as since,
            (select count(*)::integer from (select 1 from post where author_id = $1 limit $4) earlier) as before,
            array(select created_at from post where author_id = $1 and created_at > $2 and created_at <= $5
                  order by created_at desc limit $3) as times
     from member where id = $1`,
    [memberId, since, most, first, until],
  );
  return { memberSince: row?.since ?? since, writtenBefore: row?.before ?? 0, recentTimes: row?.times ?? [] };
}
