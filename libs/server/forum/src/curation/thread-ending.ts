import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '@entraide/server-platform';
import type { CuratedThread } from './curated-thread.repository.ts';

/** Lets a thread without posts end, and begin again. Its row stays, so that its address can lead to where the texts are. */
@Injectable()
export class ThreadEnding {
  constructor(private readonly clock: Clock) {}

  /** @param formerOpeningId the post that opened it and stands elsewhere now */
  async end(transaction: Transaction, thread: CuratedThread, formerOpeningId: string): Promise<void> {
    await transaction.query(
      `update thread set state = 'deleted', former_opening_id = $2, helpful_post_id = null, updated_at = $3 where id = $1`,
      [thread.id, formerOpeningId, this.clock.now()],
    );
    await transaction.count([{ name: 'community.threads', subjectId: thread.communityId, delta: -1 }]);
  }

  /** Once its posts are back. It was visible when it ended: no other thread is merged. */
  async resume(transaction: Transaction, thread: CuratedThread): Promise<void> {
    await transaction.query(
      `update thread set state = 'visible', former_opening_id = null, updated_at = $2 where id = $1`,
      [thread.id, this.clock.now()],
    );
    await transaction.count([{ name: 'community.threads', subjectId: thread.communityId, delta: 1 }]);
  }
}
