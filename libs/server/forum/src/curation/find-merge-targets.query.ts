import { Injectable } from '@nestjs/common';
import { decideMerge, decideThread } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock, Database, type Transaction } from '@entraide/server-platform';
import { Bindings } from '../sql/bindings.ts';
import { readableThreads } from '../thread/readable-threads.condition.ts';
import { type ThreadRow, threadColumns, threadFactsOf, threadTables } from '../thread/thread-row.ts';
import { toThreadCard } from '../thread/thread.mapper.ts';
import { type CuratedThread, CuratedThreadRepository } from './curated-thread.repository.ts';
import type { MergeTargetObject } from './thread-curation.object.ts';

const mostFound = 10;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Threads that another one could become part of: by a pasted address of a thread or post, or by words of the title. */
@Injectable()
export class FindMergeTargetsQuery {
  constructor(
    private readonly database: Database,
    private readonly threads: CuratedThreadRepository,
    private readonly clock: Clock,
  ) {}

  /** At most 10 in communities that the viewer moderates, written in last first; none for a thread that is not theirs. */
  execute(viewer: MemberViewer, threadId: string, text: string): Promise<MergeTargetObject[]> {
    const wanted = text.trim();
    if (wanted === '') return Promise.resolve([]);
    return this.database.inTransaction(viewer, async (transaction) => {
      const thread = await this.threads.find(transaction, threadId);
      if (!thread || !decideThread('moderate', viewer, thread).isAllowed) return [];
      const rows = await this.find(transaction, viewer, thread, wanted);
      const now = this.clock.now();
      return rows.map((row) => {
        const target = { ...threadFactsOf(row, now), id: row.id, createdAt: row.created_at };
        const decision = decideMerge(viewer, thread, target);
        return { thread: toThreadCard(row, now), obstacle: decision.isAllowed ? null : decision.cause };
      });
    });
  }

  private find(
    transaction: Transaction,
    viewer: MemberViewer,
    thread: CuratedThread,
    text: string,
  ): Promise<ThreadRow[]> {
    const bindings = new Bindings();
    const id = uuid.exec(text)?.[0];
    const isWanted = id
      ? `(thread.id = ${bindings.add(id)}::uuid or thread.id = (select thread_id from post where post.id = ${bindings.add(id)}::uuid))`
      : `lower(thread.title) like ${bindings.add(`%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`)}`;
    const isTheirs = viewer.isAdministrator
      ? 'true'
      : `thread.community_id = any(${bindings.add([...viewer.moderatedCommunityIds])}::uuid[])`;
    return transaction.query<ThreadRow>(
      `select ${threadColumns(viewer.language)} from thread ${threadTables}
       where thread.id <> ${bindings.add(thread.id)} and thread.state = 'visible' and ${isWanted} and ${isTheirs}
         and ${readableThreads(viewer, 'thread', bindings)}
       order by thread.last_posted_at desc, thread.id desc limit ${mostFound}`,
      bindings.values,
    );
  }
}
