import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { Clock, Database } from '@entraide/server-platform';
import { Bindings } from '../sql/bindings.ts';
import type { ThreadCardObject } from '../thread/thread-card.object.ts';
import { type ThreadRow, threadColumns, threadTables } from '../thread/thread-row.ts';
import { toThreadCard } from '../thread/thread.mapper.ts';
import { type ListPlace, inOrderOfPins, threadsSetForth } from './set-forth.statement.ts';

/** What moderators put before readers of a list, by itself. One statement. */
@Injectable()
export class ThreadsSetForthQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of a community with its recommendations, or of one topic its pinned threads alone. */
  async execute(viewer: Viewer, place: ListPlace): Promise<ThreadCardObject[]> {
    const bindings = new Bindings();
    const now = this.clock.now();
    const rows = await this.database.query<ThreadRow & { readonly pin_order: number | null }>(
      `with page as (${threadsSetForth(viewer, place, { now, bindings })})
       select ${threadColumns(viewer.language)}, thread.pin_order
       from page join thread on thread.id = page.id ${threadTables}`,
      bindings.values,
    );
    return inOrderOfPins(rows).map((row) => toThreadCard(row, now));
  }
}
