import { Injectable } from '@nestjs/common';
import { decideThread } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Database, type Transaction } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { asId } from '../sql/bindings.ts';
import { CurationActsReader } from './curation-acts.reader.ts';
import { curationTopics } from './curation-topics.statement.ts';
import type { ThreadCurationObject } from './thread-curation.object.ts';

/** What moderators see where they arrange a thread: what was done to it, and where it can go. */
@Injectable()
export class ReadCurationQuery {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly reader: CurationActsReader,
  ) {}

  /** `null` when there is no thread that the viewer may arrange. */
  execute(viewer: MemberViewer, threadId: string): Promise<ThreadCurationObject | null> {
    return this.database.inTransaction(viewer, async (transaction) => {
      const thread = await this.facts.find(transaction, threadId);
      if (!thread || !decideThread('moderate', viewer, thread).isAllowed) return null;
      return {
        threadId: thread.id,
        acts: await this.reader.ofThread(transaction, viewer, thread.id),
        topics: await curationTopics(transaction, viewer, thread),
        isLockedByHand: await this.isLockedByHand(transaction, thread.id),
      };
    });
  }

  private async isLockedByHand(transaction: Transaction, threadId: string): Promise<boolean> {
    const [row] = await transaction.query<{ is_locked: boolean }>(`select is_locked from thread where id = $1`, [
      asId(threadId),
    ]);
    return row?.is_locked ?? false;
  }
}
