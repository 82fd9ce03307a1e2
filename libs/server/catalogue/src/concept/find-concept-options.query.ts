import { Injectable } from '@nestjs/common';
import { type ConceptKind, type Viewer, foldText } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { type ConceptEntryRow, toConceptEntry } from './concept.mapper.ts';
import type { ConceptEntryObject } from './concept.object.ts';
import { linkColumns } from './concept-row.ts';

export interface OptionsWanted {
  readonly kind: ConceptKind;
  readonly text: string;
  readonly first: number;
  readonly includesGroups: boolean;
}

const mostOptions = 20;

/** What a picker offers for a text: names in both languages, nearest first, typing errors forgiven. */
@Injectable()
export class FindConceptOptions {
  constructor(private readonly database: Database) {}

  /** Nothing for a text without letters or digits. One statement, whatever the catalogue's size. */
  async execute(viewer: Viewer, wanted: OptionsWanted): Promise<ConceptEntryObject[]> {
    const key = foldText(wanted.text).slice(0, 100);
    if (key === '') return [];
    const first = Math.min(mostOptions, Math.max(1, Math.trunc(wanted.first)));
    const rows = await this.database.query<ConceptEntryRow & { matched_name: string }>(
      statement({ length: key.length, hasSeveralWords: key.includes(' ') }),
      [wanted.kind, key, wanted.includesGroups, first, viewer.language],
    );
    return rows.map((row) => toConceptEntry(row, viewer.language, row.matched_name));
  }
}

const columns = `n.concept_id, n.name, n.name_key, n.language, n.is_familiar, n.role = 'synonym' as is_synonym`;

/** Equally close, familiar names (starter catalogue, administrators) come before imported ones, and labels before synonyms. */
const beginning = (isFamiliar: boolean): string => `
  (select ${columns}, case when n.name_key = $2 then 0 else 1 end::real as distance
   from concept_name n
   where n.kind = $1 and n.is_familiar = ${isFamiliar} and n.name_key >= $2 and n.name_key < $2 || chr(1114111)
   order by n.name_key <> $2, n.role = 'synonym', n.language <> $5, length(n.name_key), n.name_key limit 120)`;

const wordBeginning = `
  (select ${columns}, 2::real as distance from concept_name n
   where n.kind = $1 and n.name_key like '% ' || $2 || '%'
   order by n.is_familiar desc, n.role = 'synonym', n.language <> $5, length(n.name_key), n.name_key limit 120)`;

/** With this many near names nobody has mistyped. */
const enoughNear = 5;

/**
 * Asked only when too few names begin with the text; a familiar name makes up for a little less likeness.
 * Several words are compared with a part of a name alone: as a whole they are a little like thousands of names.
 */
const alike = (hasSeveralWords: boolean): string => `
  (select ${columns}, (4 - word_similarity($2, n.name_key) - similarity($2, n.name_key) / 2
            - case when n.is_familiar then 0.2 else 0 end)::real as distance
   from concept_name n
   where (select count(distinct concept_id) from near) < least($4, ${enoughNear})
     and n.kind = $1 and ${hasSeveralWords ? '$2 <% n.name_key' : '(n.name_key % $2 or $2 <% n.name_key)'}
   order by distance limit 120)`;

/** Short texts have too few letters for the trigram index: they find beginnings alone. */
function statement({ length, hasSeveralWords }: { length: number; hasSeveralWords: boolean }): string {
  const near = [beginning(true), beginning(false), ...(length >= 3 ? [wordBeginning] : [])].join(' union all ');
  const found = length >= 4 ? `select * from near union all ${alike(hasSeveralWords)}` : 'select * from near';
  return `
    with near as materialized (${near}), found as (${found}),
    best as (
      select distinct on (concept_id) concept_id, name as matched_name, name_key, language, is_familiar, is_synonym, distance
      from found order by concept_id, distance, is_synonym, language <> $5, length(name_key))
    select ${linkColumns('c')}, c.summary_en, c.summary_fr, c.treatment_kind, c.is_group, best.matched_name
    from best join concept c on c.id = best.concept_id and c.state = 'approved' and ($3 or not c.is_group)
    order by best.distance, not best.is_familiar, best.is_synonym, best.language <> $5, length(best.name_key), best.name_key, c.id
    limit $4`;
}
