import { Injectable } from '@nestjs/common';
import { type ConceptKind, type Viewer, foldText } from '@entraide/domain-kernel';
import { Database, type Page, pageSize } from '@entraide/server-platform';
import { type ConceptEntryRow, toConceptEntry } from './concept.mapper.ts';
import type { ConceptEntryObject } from './concept.object.ts';
import { linkColumns } from './concept-row.ts';
import { decodeNameCursor, encodeNameCursor } from './name-cursor.ts';

export interface ConceptListing {
  readonly kind: ConceptKind;
  /** Only concepts with a name that begins with this, or has a word that does. */
  readonly text?: string | null | undefined;
  /** Where in the alphabet to begin. */
  readonly from?: string | null | undefined;
  readonly isGroup?: boolean | null | undefined;
  /** `true` for the starter catalogue and what administrators added, `false` for what only imports brought. */
  readonly isCommon?: boolean | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A catalogue in the alphabetical order of the reader's language, accents set aside. */
@Injectable()
export class ListConcepts {
  constructor(private readonly database: Database) {}

  async execute(viewer: Viewer, listing: ConceptListing): Promise<Page<ConceptEntryObject>> {
    const size = pageSize(listing.first);
    const sortKey = viewer.language === 'fr' ? 'c.sort_key_fr' : 'c.sort_key_en';
    const { conditions, parameters } = conditionsOf(listing, sortKey);
    const rows = await this.database.query<ConceptEntryRow & { sort_key: string }>(
      `select ${linkColumns('c')}, c.summary_en, c.summary_fr, c.treatment_kind, c.is_group, ${sortKey} as sort_key
       from concept c where ${conditions.join(' and ')} order by ${sortKey}, c.id limit ${size + 1}`,
      parameters,
    );
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      nodes: shown.map((row) => toConceptEntry(row, viewer.language)),
      pageInfo: {
        hasNextPage: rows.length > size,
        endCursor: last ? encodeNameCursor({ key: last.sort_key, id: last.id }) : null,
      },
    };
  }
}

function conditionsOf(listing: ConceptListing, sortKey: string): { conditions: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [listing.kind];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = ['c.kind = $1', `c.state = 'approved'`];
  const after = decodeNameCursor(listing.after);
  if (after) conditions.push(`(${sortKey}, c.id) > (${bind(after.key)}, ${bind(after.id)}::uuid)`);
  const from = foldText(listing.from ?? '');
  if (from) conditions.push(`${sortKey} >= ${bind(from)}`);
  if (typeof listing.isGroup === 'boolean') conditions.push(`c.is_group = ${bind(listing.isGroup)}`);
  if (typeof listing.isCommon === 'boolean') {
    conditions.push(`(c.source in ('starter', 'administrator')) = ${bind(listing.isCommon)}`);
  }
  const text = foldText(listing.text ?? '').slice(0, 100);
  if (text) {
    const key = bind(text);
    conditions.push(
      `c.id in (select concept_id from concept_name
                where kind = $1 and (name_key like ${key} || '%' or name_key like '% ' || ${key} || '%'))`,
    );
  }
  return { conditions, parameters };
}
