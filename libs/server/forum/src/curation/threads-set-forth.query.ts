import { Injectable } from '@nestjs/common';
import { curationSettings } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { Clock, Database } from '@entraide/server-platform';
import { Bindings, asId } from '../sql/bindings.ts';
import { readableThreads } from '../thread/readable-threads.condition.ts';
import type { ThreadCardObject } from '../thread/thread-card.object.ts';
import { type PinPlace, type ThreadRow, threadColumns, threadTables } from '../thread/thread-row.ts';
import { toThreadCard } from '../thread/thread.mapper.ts';

const mostShown = curationSettings.mostPinned + curationSettings.mostFeaturedShown;

const columns: Record<PinPlace, string> = { community: 'community_id', topic: 'topic_id' };

/** What moderators put before readers: pinned threads in their order, then what they recommend, newest first. */
@Injectable()
export class ThreadsSetForthQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of a community with its recommendations, or of one topic its pinned threads alone. One statement. */
  async execute(viewer: Viewer, place: PinPlace, id: string): Promise<ThreadCardObject[]> {
    const bindings = new Bindings();
    const now = this.clock.now();
    const isPinned = `coalesce(thread.pinned_in = '${place}' and (thread.pinned_until is null or thread.pinned_until > ${bindings.add(now)}), false)`;
    const isFeatured = place === 'community' ? `thread.featured_at is not null` : 'false';
    const rows = await this.database.query<ThreadRow>(
      `select ${threadColumns(viewer.language)} from thread ${threadTables}
       where thread.${columns[place]} = ${bindings.add(asId(id))}::uuid
         and (thread.pinned_in is not null or thread.featured_at is not null) and (${isPinned} or ${isFeatured})
         and thread.state = 'visible' and ${readableThreads(viewer, 'thread', bindings)}
       order by ${isPinned} desc, case when ${isPinned} then thread.pin_order end, thread.featured_at desc, thread.id
       limit ${mostShown}`,
      bindings.values,
    );
    return rows.map((row) => toThreadCard(row, now));
  }
}
