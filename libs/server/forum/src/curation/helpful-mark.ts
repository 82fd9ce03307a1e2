import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '@entraide/server-platform';

/** The mark of the reply that helped, where posts come and go. */
@Injectable()
export class HelpfulMark {
  constructor(private readonly clock: Clock) {}

  /** Only a visible reply of the thread can be the one that helped: another id changes nothing. */
  async mark(transaction: Transaction, threadId: string, postId: string | null): Promise<void> {
    await transaction.query(
      `update thread set helpful_post_id = $2, updated_at = $3
       where id = $1 and ($2::uuid is null or exists (
         select 1 from post where id = $2 and thread_id = $1 and not is_opening and state = 'visible'))`,
      [threadId, postId, this.clock.now()],
    );
  }
}
