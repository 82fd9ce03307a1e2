import { Injectable } from '@nestjs/common';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Clock, Database } from '@entraide/server-platform';
import { decideThread, writesAgainAt } from '@entraide/domain-access';
import { threadAppearance } from '@entraide/domain-visibility';
import { threadNotesColumn, toThreadNote, type ThreadNoteRow } from '../curation/thread-note.ts';
import { Bindings, asId } from '../sql/bindings.ts';
import type { ThreadObject } from './thread.object.ts';
import { type ThreadRow, threadColumns, threadFactsOf, threadTables } from './thread-row.ts';
import { toThread } from './thread.mapper.ts';

interface ThreadPageRow extends ThreadRow {
  readonly concept_ids: string[];
  readonly viewer_last_posted_at: Date | null;
  readonly notes: ThreadNoteRow[];
}

/** One thread's own page. */
@Injectable()
export class ReadThreadQuery {
  constructor(
    private readonly database: Database,
    private readonly concepts: ConceptReader,
    private readonly clock: Clock,
  ) {}

  /** `null` when there is none that the viewer may read. */
  async execute(viewer: Viewer, id: string): Promise<ThreadObject | null> {
    const bindings = new Bindings();
    const now = this.clock.now();
    const [row] = await this.database.query<ThreadPageRow>(
      `select ${threadColumns(viewer.language)},
              array(select concept_id from thread_concept where thread_id = thread.id) as concept_ids,
              case when thread.slow_minutes is not null then
                (select max(created_at) from post where post.thread_id = thread.id
                   and post.author_id = ${bindings.add(viewerId(viewer))}::uuid) end as viewer_last_posted_at,
              ${threadNotesColumn(viewer, bindings)} as notes
       from thread ${threadTables} where thread.id = ${bindings.add(asId(id))}`,
      bindings.values,
    );
    if (!row || threadAppearance(viewer, threadFactsOf(row, now)).kind === 'absent') return null;
    const concepts = await this.concepts.byIds(row.concept_ids, viewer.language);
    const distinct = [...new Map([...concepts.values()].map((c) => [c.id, c])).values()];
    return {
      ...toThread(row, distinct, { viewer, now }),
      viewerWritesAgainAt: this.writesAgainAt(viewer, row, now),
      notes: row.notes.map(toThreadNote),
    };
  }

  /** In slow mode, for those whom it slows. */
  private writesAgainAt(viewer: Viewer, row: ThreadPageRow, now: Date): Date | null {
    if (decideThread('moderate', viewer, threadFactsOf(row, now)).isAllowed) return null;
    return writesAgainAt({ slowMinutes: row.slow_minutes, lastPostedAt: row.viewer_last_posted_at }, now);
  }
}
