import type { SearchFilter, SearchScope } from '@entraide/server-platform';
import type { Bindings } from './bindings.ts';

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

/** True for the rows of `search_document d` that the filter keeps. What the site shows in both languages is in each. */
export function conditionsOf(filter: SearchFilter, bindings: Bindings): string[] {
  const conditions: string[] = [];
  if (filter.kinds) conditions.push(`d.kind = any(${bindings.add(filter.kinds)}::text[])`);
  if (filter.communityId) conditions.push(`d.community_id = ${bindings.add(filter.communityId)}::uuid`);
  if (filter.conceptId) conditions.push(`d.concept_ids @> array[${bindings.add(filter.conceptId)}::uuid]`);
  if (filter.language)
    conditions.push(`coalesce(d.language, ${bindings.add(filter.language)}) = ${bindings.add(filter.language)}`);
  if (filter.threadKind) conditions.push(`d.thread_kind = ${bindings.add(filter.threadKind)}`);
  return conditions;
}
