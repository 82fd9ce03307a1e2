import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { beginningKey } from '../question/question-words.ts';

/** A concept to offer while somebody types. */
export interface OfferedConcept {
  readonly conceptId: string;
  /** The name that goes on from what was typed; null for one that was found otherwise. */
  readonly name: string | null;
  /** The community that is for it alone, else the one for the fewest. */
  readonly communityId: string | null;
}

const most = 4;

/** Names of the catalogue that go on from what has been typed so far, and where concepts are at home. */
@Injectable()
export class CompleteNamesQuery {
  constructor(private readonly database: Database) {}

  /**
   * What was found stands first; then names that begin so, then those where a later word does, concepts with a community
   * before others. One statement.
   * @param foundIds concepts that were found by the question's words, the best first
   * @returns at most four
   */
  async execute(text: string, language: Language, foundIds: readonly string[]): Promise<OfferedConcept[]> {
    return await this.database.query<OfferedConcept>(statement, [beginningKey(text), language, foundIds]);
  }
}

/** Keys hold letters, digits and spaces alone, so that none is a pattern of `like`. */
const statement = `
  with beginning as materialized (
    select concept_id, name, language, 0 as begins from search_name
    where length($1) >= 2 and key >= $1 and key < ($1 || chr(1114111)) collate "C" limit 200
  )
  select offered.concept_id as "conceptId", offered.name, home.id as "communityId"
  from (
    select concept_id, min(name) as name, min(place) as place, min(begins) as begins, min(letters) as letters
    from (
      select id as concept_id, null::text as name, place, 0 as begins, 0 as letters
      from unnest($3::uuid[]) with ordinality found (id, place)
      union all
      select concept_id, name, ${most + 1} as place, begins, length(name) as letters
      from (
        select distinct on (concept_id) concept_id, name, begins
        from (
          select * from beginning
          union all
          (select concept_id, name, language, 1 as begins from search_name
           where (select count(distinct concept_id) from beginning) < ${most}
             and length($1) >= 3 and key like '% ' || $1 || '%' limit 200)
        ) named
        order by concept_id, begins, language <> $2, length(name), name
      ) begun
    ) every
    group by concept_id
  ) offered
  left join lateral (
    select id from search_document
    where kind = 'community' and concept_ids @> array[offered.concept_id]
    order by cardinality(concept_ids), id limit 1
  ) home on true
  order by place, begins, home.id is null, letters, name, offered.concept_id
  limit ${most}`;
