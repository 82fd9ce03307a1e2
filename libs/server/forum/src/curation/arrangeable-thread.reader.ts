import { Injectable } from '@nestjs/common';
import { type ContentState, decideThread } from '@entraide/domain-access';
import type { ContentWarning, Language, MemberViewer } from '@entraide/domain-kernel';
import { type RichText, excerptOf } from '@entraide/domain-text';
import type { Transaction } from '@entraide/server-platform';
import { ForumModeration } from '../moderation/forum-moderation.ts';
import type { ForumSnapshot, ForumSubjectKind } from '../moderation/forum-snapshot.ts';
import { type CuratedThread, CuratedThreadRepository } from './curated-thread.repository.ts';
import { curationTopics } from './curation-topics.statement.ts';
import type { CurationTopicObject } from './thread-curation.object.ts';

/** How many replies are listed to choose from. */
const mostListed = 60;
const excerptLength = 140;

/** A reply that could be taken out. */
export interface ArrangeableReply {
  readonly id: string;
  readonly authorName: string | null;
  readonly writtenAt: Date;
  readonly language: Language;
  readonly warnings: ContentWarning[];
  /** `null` for what stands behind a warning, is kept from readers, or is what the case is about. */
  readonly excerpt: string | null;
}

/** A thread as far as deciding how to arrange it needs it. */
export interface ArrangeableThread {
  readonly threadId: string;
  readonly topicId: string;
  readonly slowMinutes: number | null;
  readonly topics: CurationTopicObject[];
  /** Oldest first: of a thread the newest replies, of a reply itself and those after it; at most 60. */
  readonly replies: ArrangeableReply[];
  readonly hasMoreReplies: boolean;
}

interface ReplyRow {
  readonly id: string;
  readonly pseudonym: string | null;
  readonly created_at: Date;
  readonly language: Language;
  readonly warnings: ContentWarning[];
  readonly state: ContentState;
  readonly tree: RichText | null;
}

/** What a moderator can choose from who decides a case on a thread or one of its replies. */
@Injectable()
export class ArrangeableThreadReader {
  constructor(
    private readonly threads: CuratedThreadRepository,
    private readonly forum: ForumModeration,
  ) {}

  /** `null` when it has gone, became part of another thread, or is not the viewer's. Four statements. */
  async read(
    transaction: Transaction,
    viewer: MemberViewer,
    kind: ForumSubjectKind,
    id: string,
  ): Promise<ArrangeableThread | null> {
    const thing = await this.forum.snapshot(kind, id, transaction);
    if (!thing || thing.state === 'deleted' || (kind === 'thread' && thing.threadId !== thing.id)) return null;
    const thread = await this.threads.find(transaction, thing.threadId);
    if (!thread || thread.state === 'deleted' || !decideThread('moderate', viewer, thread).isAllowed) return null;
    const rows = await this.replies(transaction, thing);
    const listed = rows.slice(0, mostListed);
    return {
      threadId: thread.id,
      topicId: thread.topicId,
      slowMinutes: slowMinutesOf(thread),
      topics: await curationTopics(transaction, viewer, thread),
      replies: (kind === 'post' ? listed : listed.toReversed()).map((row) => toReply(row, id)),
      hasMoreReplies: rows.length > mostListed,
    };
  }

  private replies(transaction: Transaction, { kind, id, threadId }: ForumSnapshot): Promise<ReplyRow[]> {
    const isThread = kind === 'thread';
    const order = isThread ? 'desc' : 'asc';
    const from = isThread
      ? ''
      : `and (post.created_at, post.id) >= (select first.created_at, first.id from post first where first.id = $2)`;
    return transaction.query<ReplyRow>(
      `select post.id, author.pseudonym, post.created_at, post.language, post.warnings, post.state,
              case when post.state = 'visible' and post.warnings = '{}' then post.tree end as tree
       from post left join member author on author.id = post.author_id and author.state <> 'erased'
       where post.thread_id = $1 and not post.is_opening and post.state <> 'deleted' ${from}
       order by post.created_at ${order}, post.id ${order} limit ${mostListed + 1}`,
      isThread ? [threadId] : [threadId, id],
    );
  }
}

const slowMinutesOf = ({ traits }: CuratedThread): number | null => traits.slow_minutes;

const toReply = (row: ReplyRow, targetId: string): ArrangeableReply => ({
  id: row.id,
  authorName: row.pseudonym,
  writtenAt: row.created_at,
  language: row.language,
  warnings: row.warnings,
  excerpt: row.tree === null || row.id === targetId ? null : excerptOf(row.tree, excerptLength),
});
