import type { SearchFilter } from '@entraide/server-platform';
import type { ResolvedSlugs } from './filter-slugs.query.ts';
import type { SearchFilterInput } from './search-filter.input.ts';
import { documentKindsOf } from './search-kind.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that is none of ours finds nothing, like one that does not exist. */
const idOf = (id: string): string => (uuid.test(id) ? id.toLowerCase() : '00000000-0000-0000-0000-000000000000');

/** What somebody filters by, as the engines take it. */
export function questionFilterOf(input: SearchFilterInput, slugs: ResolvedSlugs): SearchFilter {
  const conceptIds = [
    ...(input.conceptId ? [idOf(input.conceptId)] : []),
    ...[slugs.condition, slugs.treatment, slugs.symptom].flatMap((id) => id ?? []),
  ];
  return {
    kinds: input.kinds?.length ? input.kinds.flatMap((kind) => documentKindsOf[kind]) : undefined,
    communityId: input.communityId ? idOf(input.communityId) : slugs.community,
    conceptIds: conceptIds.length > 0 ? conceptIds : undefined,
    language: input.language ?? undefined,
    threadKind: input.threadKind ?? undefined,
    authorRole: input.authorRole ?? undefined,
    effectiveness: input.effectiveness ?? undefined,
    year: input.year ?? undefined,
    isAnswered: input.isAnswered ?? undefined,
  };
}
