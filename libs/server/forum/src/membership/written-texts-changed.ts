import type { MembershipPlace } from '@entraide/server-accounts';
import type { Transaction } from '@entraide/server-platform';

/**
 * Has everything that a member wrote in a community indexed again: their role there is shown with it, and has changed.
 * One statement for any number of texts.
 */
export async function writtenTextsChanged(
  transaction: Transaction,
  { memberId, communityId }: MembershipPlace,
  at: Date,
): Promise<void> {
  await transaction.query(
    `select entraide_enqueue('index_subject', json_build_object('kind', kind, 'id', id), 'index:' || kind || ':' || id,
                             $3::timestamptz, 'index', 25)
     from (select 'thread' as kind, id from thread where author_id = $1 and community_id = $2
           union all
           select 'post', id from post where author_id = $1 and community_id = $2 and not is_opening) written`,
    [memberId, communityId, at],
  );
}
