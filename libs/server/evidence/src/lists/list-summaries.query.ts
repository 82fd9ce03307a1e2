import { Injectable } from '@nestjs/common';
import { type AskedConceptRow, conceptLinksColumn, toConceptLinks } from '@entraide/server-catalogue';
import { Database, type Page, type RequestContext, pageSize } from '@entraide/server-platform';
import type { EvidenceSummaryObject } from '../figures/evidence.object.ts';
import type { EvidenceOrder } from '@entraide/domain-evidence';
import { presentSummary } from '../figures/present-summary.ts';
import { leastAt } from '../figures/threshold.ts';
import { type SummaryRow, conceptsOf, countedAtColumn, summaryColumns } from '../reading/cell-row.ts';
import { idOrNobody } from '../reading/ids.ts';
import { type EvidenceCursor, decodeEvidenceCursor, encodeEvidenceCursor } from './evidence-cursor.ts';

export interface SummaryListing {
  readonly treatmentId?: string;
  /** Conditions and symptoms; of more than 50 the first 50 count. */
  readonly purposeIds?: readonly string[];
  readonly order: EvidenceOrder;
  readonly first: number;
  readonly after?: string | null | undefined;
}

type Listed = SummaryRow & { readonly key: string | number; readonly concepts: readonly AskedConceptRow[] };

const mostPurposes = 50;

/** Lines of what people report: of one treatment, or for some purposes. */
@Injectable()
export class ListSummaries {
  constructor(private readonly database: Database) {}

  /** One statement, names included, whatever the number of lines: these lists stand on pages that read much else. */
  async execute(context: RequestContext, listing: SummaryListing): Promise<Page<EvidenceSummaryObject>> {
    const { language } = context.viewer;
    const least = leastAt(context.door);
    const size = pageSize(listing.first);
    const { sql, parameters } = statementOf(listing, language, { least, limit: size + 1 });
    const rows = await this.database.query<Listed>(sql, parameters);
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const names = toConceptLinks(
      shown.flatMap((row) => row.concepts),
      language,
    );
    return {
      nodes: shown.map((row) => presentSummary(row, names, least)),
      pageInfo: { hasNextPage: rows.length > size, endCursor: last ? encodeEvidenceCursor(last) : null },
    };
  }
}

function statementOf(listing: SummaryListing, language: string, page: { least: number; limit: number }) {
  const parameters: unknown[] = [page.least];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = ['c.people >= $1'];
  if (listing.treatmentId !== undefined) {
    conditions.push(`c.treatment_id in (${conceptsOf(bind([idOrNobody(listing.treatmentId)]))})`);
  }
  if (listing.purposeIds !== undefined) {
    const ids = listing.purposeIds.slice(0, mostPurposes).map(idOrNobody);
    conditions.push(`c.purpose_id in (${conceptsOf(bind(ids))})`);
  }
  const { key, kind } = keys[listing.order](language);
  const cursor = decodeEvidenceCursor(listing.after, kind);
  if (cursor) conditions.push(comesAfter(key, kind, cursor, bind));
  const sql = `select ${summaryColumns('c')}, ${countedAtColumn}, ${key} as key,
           ${conceptLinksColumn('array[c.treatment_id, c.purpose_id]')} as concepts
    from evidence_cell c join concept t on t.id = c.treatment_id
    where ${conditions.join(' and ')}
    order by ${key} ${kind === 'number' ? 'desc' : 'asc'}, c.treatment_id, c.purpose_id limit ${page.limit}`;
  return { sql, parameters };
}

interface Key {
  /** Numbers fall, names rise. */
  readonly kind: 'number' | 'string';
  readonly key: string;
}

/** A share that is not shown does not order either. */
const keys: Record<EvidenceOrder, (language: string) => Key> = {
  lower_bound: () => ({ kind: 'number', key: 'case when c.rated >= $1 then c.helped_lower else -1 end' }),
  people: () => ({ kind: 'number', key: 'c.people' }),
  name: (language) => ({ kind: 'string', key: language === 'fr' ? 't.sort_key_fr' : 't.sort_key_en' }),
};

function comesAfter(key: string, kind: Key['kind'], cursor: EvidenceCursor, bind: (value: unknown) => string): string {
  const place = `(c.treatment_id, c.purpose_id) > (${bind(cursor.treatmentId)}::uuid, ${bind(cursor.purposeId)}::uuid)`;
  const value = kind === 'number' ? `${bind(cursor.key)}::double precision` : `${bind(cursor.key)}::text`;
  return `(${key} ${kind === 'number' ? '<' : '>'} ${value} or (${key} = ${value} and ${place}))`;
}
