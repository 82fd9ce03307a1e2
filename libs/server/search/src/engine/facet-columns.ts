import { type SearchFacets, searchConceptKinds } from '@entraide/server-platform';
import { placeOf, yearOf } from './search-conditions.ts';

/** So many values of a facet are told, the largest. */
export const facetValues = 24;

const conceptKinds = searchConceptKinds.map((kind) => `'${kind}'`).join(', ');

const counted = (value: string, from: string, condition = 'true'): string => `
  (select coalesce(json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]')
   from (select ${value} as value, count(distinct group_id)::integer as count from ${from}
         where (${value}) is not null and ${condition} group by 1 order by 2 desc, 1 limit ${facetValues}) counted)`;

/**
 * Common tables that the facets need besides `pool`: what is told about which concept. Of concepts themselves neither the
 * names nor the parents are counted.
 */
export const facetTables = `
  about as materialized (
    select distinct group_id, unnest(concept_ids) as id from pool where kind not in (${conceptKinds})
  ),
  topic as materialized (
    select about.group_id, named.kind, named.id from about
    join search_document named on named.id = about.id and named.kind in (${conceptKinds})
  )`;

const ofTopic = (kind: string): string => counted('id', 'topic', `kind = '${kind}'`);

/** SQL of each facet: of the pool, so that rows beyond the ranked ones count as well. */
const columns: Record<keyof SearchFacets, string> = {
  kinds: counted(`case kind when 'post' then 'thread' else kind end`, 'pool'),
  communityIds: counted(placeOf('pool'), 'pool'),
  conditionIds: ofTopic('condition'),
  treatmentIds: ofTopic('treatment'),
  symptomIds: ofTopic('symptom'),
  authorRoles: counted('author_role', 'pool'),
  effectiveness: counted('effectiveness', 'pool'),
  languages: counted('language', 'pool'),
  years: counted(yearOf('pool'), 'pool'),
  isAnswered: counted('is_answered', 'pool'),
  threadKinds: counted('thread_kind', 'pool'),
};

/** All facets as one column, an object as {@link SearchFacets}. */
export const facetsColumn = `json_build_object(${Object.entries(columns)
  .map(([name, sql]) => `'${name}', ${sql}`)
  .join(',')})`;
