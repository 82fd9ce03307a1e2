import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Clock, Database } from '@entraide/server-platform';
import { threadAppearance } from '@entraide/domain-visibility';
import { asId } from '../sql/bindings.ts';
import type { ThreadObject } from './thread.object.ts';
import { type ThreadRow, threadColumns, threadFactsOf, threadTables } from './thread-row.ts';
import { toThread } from './thread.mapper.ts';

interface ThreadPageRow extends ThreadRow {
  readonly concept_ids: string[];
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
    const [row] = await this.database.query<ThreadPageRow>(
      `select ${threadColumns(viewer.language)},
              array(select concept_id from thread_concept where thread_id = thread.id) as concept_ids
       from thread ${threadTables} where thread.id = $1`,
      [asId(id)],
    );
    if (!row || threadAppearance(viewer, threadFactsOf(row)).kind === 'absent') return null;
    const concepts = await this.concepts.byIds(row.concept_ids, viewer.language);
    return toThread(row, [...new Map([...concepts.values()].map((c) => [c.id, c])).values()], {
      viewer,
      now: this.clock.now(),
    });
  }
}
