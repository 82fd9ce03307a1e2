import { Injectable } from '@nestjs/common';
import { decideThread } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Database, type Transaction } from '@entraide/server-platform';
import { ForumFactsRepository, type LoadedThread } from '../forum-facts.repository.ts';
import { asId } from '../sql/bindings.ts';
import { CurationActsReader } from './curation-acts.reader.ts';
import type { CurationTopicObject, ThreadCurationObject } from './thread-curation.object.ts';

interface TopicLine {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly community_id: string;
  readonly community_slug: string;
  readonly community_name: string;
}

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
        topics: await this.topics(transaction, viewer, thread),
        isLockedByHand: await this.isLockedByHand(transaction, thread.id),
      };
    });
  }

  /** Texts for one community go to its own topics alone. */
  private async topics(
    transaction: Transaction,
    viewer: MemberViewer,
    thread: LoadedThread,
  ): Promise<CurationTopicObject[]> {
    const own = [thread.communityId];
    const anywhere = viewer.isAdministrator ? null : [...viewer.moderatedCommunityIds, ...own];
    const rows = await transaction.query<TopicLine>(
      `select topic.id, topic.slug, topic.title_${viewer.language} as title, community.id as community_id,
              community.slug as community_slug, community.name_${viewer.language} as community_name
       from topic join community on community.id = topic.community_id
       where not topic.is_archived and not community.is_archived and ($1::uuid[] is null or community.id = any($1))
       order by community.id <> $2, community.position, community.id, topic.position, topic.id`,
      [thread.visibility === 'community' ? own : anywhere, thread.communityId],
    );
    return rows.map((row) => ({
      id: row.id,
      slug: row.slug,
      title: row.title,
      community: { id: row.community_id, slug: row.community_slug, name: row.community_name },
    }));
  }

  private async isLockedByHand(transaction: Transaction, threadId: string): Promise<boolean> {
    const [row] = await transaction.query<{ is_locked: boolean }>(`select is_locked from thread where id = $1`, [
      asId(threadId),
    ]);
    return row?.is_locked ?? false;
  }
}
