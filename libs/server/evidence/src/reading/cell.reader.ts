import { Injectable } from '@nestjs/common';
import { Database } from '@entraide/server-platform';
import { idOrNobody } from './ids.ts';
import { type CellRow, countedAtColumn, summaryColumns } from './cell-row.ts';

export interface AskedCell {
  readonly treatmentId: string;
  /** The one most people report for when absent. */
  readonly purposeId?: string | null | undefined;
}

/** A cell that was asked for; `countedAt` is null before the first refresh, `cell` when it has no figures. */
export interface FoundCell {
  readonly countedAt: Date | null;
  readonly cell: CellRow | null;
}

/** Figures of cells, always by sets. */
@Injectable()
export class CellReader {
  constructor(private readonly database: Database) {}

  /** In the order asked, merged concepts followed. One statement, none for no cell. */
  async cells(asked: readonly AskedCell[]): Promise<FoundCell[]> {
    if (asked.length === 0) return [];
    const rows = await this.database.query<CellRow & { countedAt: Date | null; treatmentId: string | null }>(
      `select ${countedAtColumn}, ${summaryColumns('cell')}, cell.figures
       from unnest($1::uuid[], $2::uuid[]) with ordinality asked (treatment_id, purpose_id, place)
       left join lateral (
         select c.* from evidence_cell c
         where c.treatment_id = (select coalesce(t.merged_into_id, t.id) from concept t where t.id = asked.treatment_id)
           and (asked.purpose_id is null
                or c.purpose_id = (select coalesce(p.merged_into_id, p.id) from concept p where p.id = asked.purpose_id))
         order by c.people desc, c.purpose_id limit 1
       ) cell on true
       order by asked.place`,
      [
        asked.map((cell) => idOrNobody(cell.treatmentId)),
        asked.map((cell) => (cell.purposeId ? idOrNobody(cell.purposeId) : null)),
      ],
    );
    return rows.map((row) => ({ countedAt: row.countedAt, cell: row.treatmentId === null ? null : row }));
  }
}
