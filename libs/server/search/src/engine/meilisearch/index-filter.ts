import type { SearchFilter, SearchKind, SearchScope } from '@entraide/server-platform';
import { type IndexGroup, kindsIn } from './index-groups.ts';

/** A value as a filter takes it; nothing in it ends it. */
export const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

export const isOneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

export const allOf = (conditions: readonly (string | undefined)[]): string =>
  conditions
    .filter((condition) => condition !== undefined)
    .map((condition) => `(${condition})`)
    .join(' AND ');

/** Who may find what: the one place where a scope becomes a filter. It says what `inScope` says to PostgreSQL. */
export function inScope(scope: SearchScope, group: IndexGroup): string | undefined {
  if (!scope.isMember) return `audience = "public"`;
  const communityIds = group === 'experiences' ? scope.experienceCommunityIds : scope.threadCommunityIds;
  if (communityIds === 'every') return undefined;
  const forMembers = isOneOf('audience', ['public', 'members']);
  return communityIds.length === 0 ? forMembers : `${forMembers} OR ${isOneOf('communityId', communityIds)}`;
}

/** What must hold besides; `null` when nothing of this group can. */
export function conditionsOf(
  filter: SearchFilter,
  kinds: readonly SearchKind[],
  group: IndexGroup,
): (string | undefined)[] | null {
  const wanted = kindsIn[group].filter((kind) => kinds.includes(kind) && (filter.kinds?.includes(kind) ?? true));
  if (wanted.length === 0) return null;
  const { communityId, conceptId, language, threadKind } = filter;
  return [
    wanted.length < kindsIn[group].length ? isOneOf('kind', wanted) : undefined,
    communityId && `communityId = ${quoted(communityId)}`,
    conceptId && `conceptIds = ${quoted(conceptId)}`,
    language && `language = ${quoted(language)} OR language IS NULL`,
    threadKind && `threadKind = ${quoted(threadKind)}`,
  ].map((condition) => condition || undefined);
}
