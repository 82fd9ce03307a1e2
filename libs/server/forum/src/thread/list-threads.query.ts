import { Injectable } from '@nestjs/common';
import { type Viewer, isMember, viewerId } from '@entraide/domain-kernel';
import { Clock, Database, type Page, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { Bindings, asId } from '../sql/bindings.ts';
import { readableThreads } from './readable-threads.condition.ts';
import type { ThreadCardObject } from './thread-card.object.ts';
import type { ThreadFilterInput } from './thread-filter.input.ts';
import { type ThreadRow, threadColumns, threadTables } from './thread-row.ts';
import { toThreadCard } from './thread.mapper.ts';

export interface PageWish {
  readonly first: number;
  readonly after?: string | null;
}

/** Threads that the viewer may read, newest post first; unanswered questions newest first. One statement. */
@Injectable()
export class ListThreadsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, filter: ThreadFilterInput, wish: PageWish): Promise<Page<ThreadCardObject>> {
    const size = pageSize(wish.first);
    const order = filter.isUnanswered === true ? 'created_at' : 'last_posted_at';
    const bindings = new Bindings();
    const conditions = [
      readableThreads(viewer, 'thread', bindings),
      ...filterConditions(filter, bindings),
      ...pinConditions(filter, this.clock.now(), bindings),
      ...ownConditions(viewer, filter, bindings),
      ...keysetCondition(wish.after, order, bindings),
    ];
    const rows = await this.database.query<ThreadRow>(
      `with page as (
         select thread.id from thread where ${conditions.join(' and ')}
         order by thread.${order} desc, thread.id desc limit ${size + 1})
       select ${threadColumns(viewer.language)} from page join thread on thread.id = page.id ${threadTables}
       order by thread.${order} desc, thread.id desc`,
      bindings.values,
    );
    const now = this.clock.now();
    return toPage(
      rows,
      size,
      (row) => ({ at: row[order], id: row.id }),
      (row) => toThreadCard(row, now),
    );
  }
}

function filterConditions(filter: ThreadFilterInput, bindings: Bindings): string[] {
  const equals = (column: string, id: string | null | undefined): string[] =>
    id ? [`thread.${column} = ${bindings.add(asId(id))}::uuid`] : [];
  return [
    ...equals('community_id', filter.communityId),
    ...equals('topic_id', filter.topicId),
    ...equals('author_id', filter.authorId),
    ...(filter.conceptId
      ? [
          `thread.id in (select thread_id from thread_concept where concept_id = ${bindings.add(asId(filter.conceptId))})`,
        ]
      : []),
    ...(filter.isUnanswered === true
      ? [`thread.reply_count = 0 and thread.kind = 'question' and thread.state = 'visible'`]
      : []),
  ];
}

/** Threads on top of the list that is asked for are shown there and not once more; those whose pin has ended return. */
function pinConditions(filter: ThreadFilterInput, now: Date, bindings: Bindings): string[] {
  const place = filter.topicId ? 'topic' : 'community';
  if (filter.withoutPinned !== true || !(filter.topicId ?? filter.communityId)) return [];
  return [`(thread.pinned_in is distinct from '${place}' or thread.pinned_until <= ${bindings.add(now)})`];
}

/** What the viewer's own relations narrow the list to. */
function ownConditions(viewer: Viewer, filter: ThreadFilterInput, bindings: Bindings): string[] {
  const communities = isMember(viewer) ? [...viewer.communityIds] : [];
  return [
    ...(filter.isMine === true ? [`thread.author_id = ${bindings.add(asId(viewerId(viewer)))}::uuid`] : []),
    ...(filter.isInMyCommunities === true ? [`thread.community_id = any(${bindings.add(communities)}::uuid[])`] : []),
  ];
}

function keysetCondition(after: string | null | undefined, order: string, bindings: Bindings): string[] {
  const cursor = decodeCursor(after);
  if (!cursor) return [];
  return [`(thread.${order}, thread.id) < (${bindings.add(cursor.at)}, ${bindings.add(cursor.id)})`];
}
