import { type SearchFilter, type SearchScope, searchWrittenKinds } from '@entraide/server-platform';
import type { Bindings } from './bindings.ts';

/** SQL of the community that a row of `search_document` stands in: a community does not stand in itself. */
export const placeOf = (alias: string): string =>
  `case when ${alias}.kind <> 'community' then ${alias}.community_id end`;

/** SQL of the year in which a person wrote a row of `search_document`; null for the site's own texts. */
export const yearOf = (alias: string): string =>
  `case when ${alias}.kind in (${searchWrittenKinds.map((kind) => `'${kind}'`).join(', ')})
     then extract(year from ${alias}.created_at at time zone 'UTC')::integer end`;

/** True for the rows of `search_document d` that the scope holds. */
export function inScope(scope: SearchScope, bindings: Bindings): string {
  if (!scope.isMember) return `d.audience = 'public'`;
  const experiences = `d.community_id = any(${bindings.add(scope.experienceCommunityIds)}::uuid[])`;
  const threads =
    scope.threadCommunityIds === 'every'
      ? 'true'
      : `d.community_id = any(${bindings.add(scope.threadCommunityIds)}::uuid[])`;
  return `(d.audience <> 'community' or case when d.kind = 'experience' then ${experiences} else ${threads} end)`;
}

/** True for the rows of `search_document d` that the filter keeps; null when it keeps all of them. */
export function conditionsOf(filter: SearchFilter, bindings: Bindings): string | null {
  const conditions: string[] = [];
  const equal = (sql: string, value: unknown): void => {
    if (value !== undefined) conditions.push(`${sql} = ${bindings.add(value)}`);
  };
  if (filter.kinds) conditions.push(`d.kind = any(${bindings.add(filter.kinds)}::text[])`);
  if (filter.conceptIds?.length) conditions.push(`d.concept_ids @> ${bindings.add(filter.conceptIds)}::uuid[]`);
  equal(`(${placeOf('d')})`, filter.communityId);
  equal('d.language', filter.language);
  equal('d.thread_kind', filter.threadKind);
  equal('d.author_role', filter.authorRole);
  equal('d.effectiveness', filter.effectiveness);
  equal(`(${yearOf('d')})`, filter.year);
  equal('d.is_answered', filter.isAnswered);
  return conditions.length === 0 ? null : conditions.join(' and ');
}
