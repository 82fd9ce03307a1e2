import { Injectable } from '@nestjs/common';
import { decideThread, minutesUntil, writesAgainAt } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock, type Transaction, refuse } from '@entraide/server-platform';
import { ForumFactsRepository, type LoadedThread } from '../forum-facts.repository.ts';
import { asId } from '../sql/bindings.ts';

/** Where a reply goes, and whether its author may write again already. */
@Injectable()
export class ReplyPace {
  constructor(
    private readonly facts: ForumFactsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The thread that somebody replies in, kept as it is until the transaction ends. One that became part of another while
   * they were writing is that other one: the same people read there, or fewer.
   */
  async threadOf(transaction: Transaction, threadId: string): Promise<LoadedThread> {
    const thread = await this.facts.thread(transaction, threadId, 'share');
    if (thread.state !== 'deleted') return thread;
    const [row] = await transaction.query<{ id: string }>(
      `select opening.thread_id as id from thread join post opening on opening.id = thread.former_opening_id
       where thread.id = $1`,
      [asId(threadId)],
    );
    return row ? this.facts.thread(transaction, row.id, 'share') : thread;
  }

  /** Refuses with `write_later` in slow mode; its moderators are not slowed. Two replies at once are judged in turn. */
  async refuseIfTooSoon(transaction: Transaction, viewer: MemberViewer, thread: LoadedThread): Promise<void> {
    if (thread.slowMinutes === null || decideThread('moderate', viewer, thread).isAllowed) return;
    await transaction.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [thread.id + viewer.memberId]);
    const [last] = await transaction.query<{ at: Date | null }>(
      `select max(created_at) as at from post where thread_id = $1 and author_id = $2`,
      [thread.id, viewer.memberId],
    );
    const now = this.clock.now();
    const again = writesAgainAt({ slowMinutes: thread.slowMinutes, lastPostedAt: last?.at ?? null }, now);
    if (again) refuse('write_later', 'text', { minutes: minutesUntil(again, now) });
  }
}
