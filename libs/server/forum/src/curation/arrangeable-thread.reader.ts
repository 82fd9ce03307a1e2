import { Injectable } from '@nestjs/common';
import { type ThreadFacts, decideThread } from '@entraide/domain-access';
import type { ContentWarning, Language, MemberViewer } from '@entraide/domain-kernel';
import { type RichText, excerptOf } from '@entraide/domain-text';
import type { Transaction } from '@entraide/server-platform';
import type { ForumSubjectKind } from '../moderation/forum-snapshot.ts';
import { asId } from '../sql/bindings.ts';
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

interface Row extends ThreadFacts {
  readonly threadId: string;
  readonly topicId: string;
  readonly slowMinutes: number | null;
  /** Of a reply; `null` in the one row of a thread without any. */
  readonly replyId: string | null;
  readonly authorName: string | null;
  readonly writtenAt: Date;
  readonly language: Language;
  readonly warnings: ContentWarning[];
  readonly tree: RichText | null;
}

/** What a moderator can choose from who decides a case on a thread or one of its replies. */
@Injectable()
export class ArrangeableThreadReader {
  /** `null` when it has gone, became part of another thread, or is not the viewer's. Two statements. */
  async read(
    transaction: Transaction,
    viewer: MemberViewer,
    kind: ForumSubjectKind,
    id: string,
  ): Promise<ArrangeableThread | null> {
    const rows = await transaction.query<Row>(statements[kind], [asId(id), mostListed + 1]);
    const [thread] = rows;
    if (!thread || thread.state === 'deleted' || !decideThread('moderate', viewer, thread).isAllowed) return null;
    const listed = rows.slice(0, mostListed);
    const { threadId, topicId, slowMinutes } = thread;
    return {
      ...{ threadId, topicId, slowMinutes },
      topics: await curationTopics(transaction, viewer, thread),
      replies: (kind === 'post' ? listed : listed.toReversed()).flatMap((row) => toReply(row, id)),
      hasMoreReplies: rows.length > mostListed,
    };
  }
}

/** The thread, once for each reply. @param from which replies, and in which order */
const statementOf = (thread: string, from: string): string => `
  select thread.id as "threadId", thread.topic_id as "topicId", thread.slow_minutes as "slowMinutes",
         thread.community_id as "communityId", thread.author_id as "authorId", thread.visibility, thread.state,
         thread.is_locked as "isLocked", reply.id as "replyId", author.pseudonym as "authorName",
         reply.created_at as "writtenAt", reply.language, reply.warnings,
         case when reply.state = 'visible' and reply.warnings = '{}' then reply.tree end as tree
  from thread
  left join lateral (
    select * from post where post.thread_id = thread.id and not post.is_opening and post.state <> 'deleted' ${from} limit $2
  ) reply on true
  left join member author on author.id = reply.author_id and author.state <> 'erased'
  where thread.id = ${thread}`;

const statements: Record<ForumSubjectKind, string> = {
  thread: `${statementOf('$1', 'order by post.created_at desc, post.id desc')} order by reply.created_at desc, reply.id desc`,
  post: `${statementOf(
    `(select thread_id from post where id = $1 and state <> 'deleted')`,
    `and (post.created_at, post.id) >= (select first.created_at, first.id from post first where first.id = $1)
     order by post.created_at, post.id`,
  )} order by reply.created_at, reply.id`,
};

function toReply(
  { replyId, authorName, writtenAt, language, warnings, tree }: Row,
  targetId: string,
): ArrangeableReply[] {
  if (replyId === null) return [];
  const excerpt = tree === null || replyId === targetId ? null : excerptOf(tree, excerptLength);
  return [{ id: replyId, authorName, writtenAt, language, warnings, excerpt }];
}
