import { Injectable } from '@nestjs/common';
import type { ConceptKind, Viewer } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { type ConceptRow, toConcept } from './concept.mapper.ts';
import type { ConceptObject } from './concept.object.ts';
import { linkColumns } from './concept-row.ts';

export type ConceptAddress = { readonly id: string } | { readonly kind: ConceptKind; readonly slug: string };

const childrenShown = 100;

/** One concept with all its names, codes and neighbours, in one statement. */
@Injectable()
export class ShowConcept {
  constructor(private readonly database: Database) {}

  /** `null` when there is none, or it is only proposed; a merged concept's address shows the one it became. */
  async execute(viewer: Viewer, address: ConceptAddress): Promise<ConceptObject | null> {
    const byId = 'id' in address;
    const [row] = await this.database.query<ConceptRow>(
      statement(byId ? 'asked.id = $1' : 'asked.kind = $1 and asked.slug = $2', viewer.language),
      byId ? [address.id] : [address.kind, address.slug],
    );
    return row ? toConcept(row, viewer) : null;
  }
}

const links = (alias: string): string => `(select row_to_json(link) from (select ${linkColumns(alias)}) link)`;

/** What people often talk about stands before what imports of public catalogues brought. */
const imported = (alias: string): string => `${alias}.source not in ('starter', 'administrator')`;

const statement = (condition: string, language: string): string => `
  select ${linkColumns('c')}, c.summary_en, c.summary_fr, c.treatment_kind, c.is_group, c.revision,
    coalesce((select json_agg(json_build_object('language', n.language, 'name', n.name) order by n.name_key)
              from concept_name n where n.concept_id = c.id and n.role = 'synonym'), '[]') as synonyms,
    coalesce((select json_agg(json_build_object('system', k.system, 'code', k.code) order by k.system, k.code)
              from concept_code k where k.concept_id = c.id), '[]') as codes,
    coalesce((select json_agg(${links('p')} order by ${imported('p')}, p.sort_key_${language})
              from concept_parent cp join concept p on p.id = cp.parent_id and p.state = 'approved'
              where cp.concept_id = c.id), '[]') as parents,
    coalesce((select json_agg(${links('d')} order by ${imported('d')}, d.sort_key_${language})
              from (select d.* from concept_parent cp join concept d on d.id = cp.concept_id and d.state = 'approved'
                    where cp.parent_id = c.id order by ${imported('d')}, d.sort_key_${language}, d.id limit ${childrenShown}) d), '[]') as children,
    (select count(*)::integer from concept_parent cp join concept d on d.id = cp.concept_id and d.state = 'approved'
     where cp.parent_id = c.id) as child_count,
    exists (select 1 from concept_change change where change.concept_id = c.id and change.revision = c.revision) as has_former
  from concept asked
  join concept c on c.id = coalesce(asked.merged_into_id, asked.id) and c.state = 'approved'
  where ${condition}`;
