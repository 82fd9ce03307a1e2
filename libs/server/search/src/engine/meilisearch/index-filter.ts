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
export function inScope(scope: SearchScope): string {
  if (!scope.isMember) return `audience = "public"`;
  const { threadCommunityIds: threads, experienceCommunityIds: experiences } = scope;
  const alternatives = [isOneOf('audience', ['public', 'members'])];
  if (threads === 'every') alternatives.push('kind != "experience"');
  else if (threads.length > 0) alternatives.push(`kind != "experience" AND ${isOneOf('communityId', threads)}`);
  if (experiences.length > 0) alternatives.push(`kind = "experience" AND ${isOneOf('communityId', experiences)}`);
  return alternatives.join(' OR ');
}

/** What must hold besides; `null` when nothing of this group can. */
export function conditionsOf(filter: SearchFilter, kinds: readonly SearchKind[], group: IndexGroup): string[] | null {
  const wanted = kindsIn[group].filter((kind) => kinds.includes(kind) && (filter.kinds?.includes(kind) ?? true));
  if (wanted.length === 0) return null;
  const { communityId, conceptIds = [], language, threadKind, authorRole, effectiveness, year, isAnswered } = filter;
  return [
    wanted.length < kindsIn[group].length ? isOneOf('kind', wanted) : undefined,
    communityId && `placeId = ${quoted(communityId)}`,
    ...conceptIds.map((id) => `conceptIds = ${quoted(id)}`),
    language && `language = ${quoted(language)}`,
    threadKind && `threadKind = ${quoted(threadKind)}`,
    authorRole && `authorRole = ${quoted(authorRole)}`,
    effectiveness && `effectiveness = ${quoted(effectiveness)}`,
    year !== undefined && `year = ${year}`,
    isAnswered !== undefined && `isAnswered = ${isAnswered}`,
  ].flatMap((condition) => condition || []);
}
