import { Injectable } from '@nestjs/common';
import { type AskedConceptRow, conceptLinksColumn, toConceptLinks } from '@entraide/server-catalogue';
import { Database, type Page, type RequestContext, pageSize } from '@entraide/server-platform';
import { presentShare } from '../figures/present-share.ts';
import type { SideEffectEvidenceObject } from '../figures/side-effect-evidence.object.ts';
import type { ShareObject } from '../figures/share.object.ts';
import { leastAt } from '../figures/threshold.ts';
import { conceptsOf } from '../reading/cell-row.ts';
import { nameOf } from '../reading/name-of.ts';
import { idOrNobody } from '../reading/ids.ts';
import { decodeEvidenceCursor, encodeEvidenceCursor } from './evidence-cursor.ts';

interface Row {
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly people: number;
  readonly mild: number;
  readonly moderate: number;
  readonly severe: number;
  readonly of: number;
  readonly key: number;
  readonly concepts: readonly AskedConceptRow[];
}

/** As whose side effect people report a symptom, highest lower bound of the share first. */
@Injectable()
export class ListSideEffectEvidence {
  constructor(private readonly database: Database) {}

  /** One statement, names included, whatever the number of lines. */
  async execute(
    context: RequestContext,
    symptomId: string,
    { first, after }: { first: number; after?: string | null | undefined },
  ): Promise<Page<SideEffectEvidenceObject>> {
    const size = pageSize(first);
    const cursor = decodeEvidenceCursor(after, 'number');
    const rows = await this.database.query<Row>(
      `select s.treatment_id as "treatmentId", s.purpose_id as "purposeId", s.people, s.mild, s.moderate, s.severe,
              s.of_people as "of", s.share_lower as key,
              ${conceptLinksColumn('array[s.treatment_id, s.purpose_id]')} as concepts
       from evidence_side_effect s
       where s.symptom_id in (${conceptsOf('$1')}) and s.of_people >= $2
         and ($3::double precision is null or s.share_lower < $3
              or (s.share_lower = $3 and (s.treatment_id, s.purpose_id) > ($4::uuid, $5::uuid)))
       order by s.share_lower desc, s.treatment_id, s.purpose_id limit $6`,
      [
        [idOrNobody(symptomId)],
        leastAt(context.door),
        cursor?.key ?? null,
        cursor?.treatmentId ?? null,
        cursor?.purposeId ?? null,
        size + 1,
      ],
    );
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const names = toConceptLinks(
      shown.flatMap((row) => row.concepts),
      context.viewer.language,
    );
    return {
      nodes: shown.map((row) => ({
        treatment: nameOf(names, row.treatmentId),
        purpose: nameOf(names, row.purposeId),
        people: row.people,
        mild: row.mild,
        moderate: row.moderate,
        severe: row.severe,
        share: presentShare(row, 1) as ShareObject,
      })),
      pageInfo: { hasNextPage: rows.length > size, endCursor: last ? encodeEvidenceCursor(last) : null },
    };
  }
}
