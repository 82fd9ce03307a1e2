import { Injectable } from '@nestjs/common';
import type { ConceptKind, Language } from '@entraide/domain-kernel';
import { Database, firstId } from '@entraide/server-platform';
import { type ConceptLinkRow, linkColumns } from './concept-row.ts';

/** What search keeps of a concept: every name in both languages, and the summaries. */
export interface IndexableConcept extends ConceptLinkRow {
  readonly kind: ConceptKind;
  readonly summary_en: string | null;
  readonly summary_fr: string | null;
  readonly is_group: boolean;
  readonly parent_ids: readonly string[];
  readonly created_at: Date;
  /** Labels, everyday names and synonyms; `name_key` is the folded form. */
  readonly names: readonly { language: Language; role: string; name: string; name_key: string }[];
}

/** Concepts for the search index, by sets. */
@Injectable()
export class IndexableConceptReader {
  constructor(private readonly database: Database) {}

  /** The approved ones among the ids, in one statement; what is absent leaves the index. */
  async byIds(ids: readonly string[]): Promise<IndexableConcept[]> {
    if (ids.length === 0) return [];
    return this.database.query<IndexableConcept>(
      `select ${linkColumns('c')}, c.summary_en, c.summary_fr, c.is_group, c.created_at,
         array(select parent_id from concept_parent where concept_id = c.id) as parent_ids,
         coalesce((select json_agg(json_build_object('language', n.language, 'role', n.role, 'name', n.name, 'name_key', n.name_key))
                   from concept_name n where n.concept_id = c.id), '[]') as names
       from concept c where c.id = any($1::uuid[]) and c.state = 'approved'`,
      [[...new Set(ids)]],
    );
  }

  /** Ids in their order after one of them, to walk the whole catalogue. */
  async idsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from concept where state = 'approved' and id > coalesce($1::uuid, ${firstId}) order by id limit $2`,
      [after, limit],
    );
    return rows.map((row) => row.id);
  }
}
