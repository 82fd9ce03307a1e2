import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { Database, type Page, type PageArgs, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { type ConceptLinkRow, linkColumns, toConceptLink } from '../concept/concept-row.ts';
import type { ConceptMergeObject } from './concept-merge.object.ts';

interface MergeRow {
  readonly id: string;
  readonly merged_at: Date;
  readonly from: ConceptLinkRow;
  readonly into: ConceptLinkRow;
  readonly is_reachable: boolean;
}

const link = (alias: string): string => `(select row_to_json(link) from (select ${linkColumns(alias)}) link)`;

/** Merges that are in force, newest first, for those who may take them back. */
@Injectable()
export class ListMerges {
  constructor(private readonly database: Database) {}

  async execute(viewer: Viewer, { first, after }: PageArgs): Promise<Page<ConceptMergeObject>> {
    const size = pageSize(first);
    const from = decodeCursor(after);
    const rows = await this.database.query<MergeRow>(
      `select m.id, m.merged_at, ${link('gone')} as "from", ${link('kept')} as "into",
              gone.merged_into_id = m.into_id and kept.state = 'approved' as is_reachable
       from concept_merge m join concept gone on gone.id = m.from_id join concept kept on kept.id = m.into_id
       where m.undone_at is null and ($1::timestamptz is null or (m.merged_at, m.id) < ($1::timestamptz, $2::uuid))
       order by m.merged_at desc, m.id desc limit $3`,
      [from?.at ?? null, from?.id ?? null, size + 1],
    );
    const may = mayWithConcept('curate', viewer);
    return toPage(
      rows,
      size,
      (row) => ({ at: row.merged_at, id: row.id }),
      (row) => ({
        id: row.id,
        mergedAt: row.merged_at,
        from: toConceptLink(row.from, viewer.language),
        into: toConceptLink(row.into, viewer.language),
        viewerCanUndo: may && row.is_reachable,
      }),
    );
  }
}
