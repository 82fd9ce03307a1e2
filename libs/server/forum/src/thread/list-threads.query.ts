import { Injectable } from '@nestjs/common';
import { type Viewer, isMember, viewerId } from '@entraide/domain-kernel';
import { Clock, Database, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { Bindings, asId } from '../sql/bindings.ts';
import { type ListPlace, inOrderOfPins, threadsSetForth } from '../curation/set-forth.statement.ts';
import { readableThreads } from './readable-threads.condition.ts';
import type { ThreadConnection } from './thread-card.object.ts';
import type { ThreadFilterInput } from './thread-filter.input.ts';
import { type ThreadRow, threadColumns, threadTables } from './thread-row.ts';
import { toThreadCard } from './thread.mapper.ts';

interface ListedRow extends ThreadRow {
  readonly is_set_forth: boolean;
  readonly pin_order: number | null;
}

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

  async execute(viewer: Viewer, filter: ThreadFilterInput, wish: PageWish): Promise<ThreadConnection> {
    const size = pageSize(wish.first);
    const order = filter.isUnanswered === true ? 'created_at' : 'last_posted_at';
    const bindings = new Bindings();
    const now = this.clock.now();
    const conditions = [
      readableThreads(viewer, 'thread', bindings),
      ...filterConditions(filter, bindings),
      ...pinConditions(filter, now, bindings),
      ...ownConditions(viewer, filter, bindings),
      ...keysetCondition(wish.after, order, bindings),
    ];
    const place = filter.withoutPinned === true && !wish.after ? placeOf(filter) : null;
    const above = place ? `union all (${threadsSetForth(viewer, place, { now, bindings })})` : '';
    const rows = await this.database.query<ListedRow>(
      `with page as (
         select thread.id, false as is_set_forth from thread where ${conditions.join(' and ')}
         order by thread.${order} desc, thread.id desc limit ${size + 1})
       select ${threadColumns(viewer.language)}, page.is_set_forth, thread.pin_order
       from (select * from page ${above}) page join thread on thread.id = page.id ${threadTables}
       order by thread.${order} desc, thread.id desc`,
      bindings.values,
    );
    const page = toPage(
      rows.filter((row) => !row.is_set_forth),
      size,
      (row) => ({ at: row[order], id: row.id }),
      (row) => toThreadCard(row, now),
    );
    return {
      ...page,
      setForth: inOrderOfPins(rows.filter((row) => row.is_set_forth)).map((row) => toThreadCard(row, now)),
    };
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

/** The list on top of which threads may stand: a topic's, or a community's. */
function placeOf({ topicId, communityId }: ThreadFilterInput): ListPlace | null {
  if (topicId) return { pinnedIn: 'topic', id: topicId };
  return communityId ? { pinnedIn: 'community', id: communityId } : null;
}

/** Threads on top of the list that is asked for are shown there and not once more; those whose pin has ended return. */
function pinConditions(filter: ThreadFilterInput, now: Date, bindings: Bindings): string[] {
  const place = placeOf(filter);
  if (filter.withoutPinned !== true || !place) return [];
  return [`(thread.pinned_in is distinct from '${place.pinnedIn}' or thread.pinned_until <= ${bindings.add(now)})`];
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
