import type { FoundKind, SearchPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { Chip, RemovableChip } from './chip.tsx';
import { type SearchRequest, isFiltered, searchPath, withoutFilters } from './search-request.ts';

type Result = SearchPageQuery['search'];

interface FilterProps {
  readonly request: SearchRequest;
  readonly result: Result;
}

export const kindWords: Record<FoundKind, () => string> = {
  CONVERSATION: m.search_kind_conversation,
  EXPERIENCE: m.search_kind_experience,
  COMMUNITY: m.search_kind_community,
  CONDITION: m.search_kind_condition,
  SYMPTOM: m.search_kind_symptom,
  TREATMENT: m.search_kind_treatment,
};
const kindOrder = Object.keys(kindWords) as FoundKind[];

/** The kinds that were found; nothing when there is no choice. */
export function KindChips({ request, result }: FilterProps): ReactElement | null {
  const { kinds } = result.facets;
  if (request.kind !== null || kinds.length < 2) return null;
  const sorted = kinds.toSorted((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind));
  return (
    <nav className="no-print" aria-label={m.search_kinds_label()}>
      <ul className="chips">
        <Chip href={withoutKind(request)} name={m.search_all_kinds()} isCurrent />
        {sorted.map(({ kind, count }) => (
          <Chip key={kind} href={searchPath(request, { kind })} name={kindWords[kind]()} count={count} />
        ))}
      </ul>
    </nav>
  );
}

const withoutKind = (request: SearchRequest): string => searchPath(request, { kind: null });

/** The filters that hold, each with the way out of it. */
export function ChosenFilters({ request, result }: FilterProps): ReactElement | null {
  if (!isFiltered(request)) return null;
  const { kind, communityId, conceptId, language, threadKind } = request;
  const chosen: [string, string | undefined][] = [
    [searchPath(request, { kind: null }), kind === null ? undefined : kindWords[kind]()],
    [searchPath(request, { communityId: null }), communityId === null ? undefined : result.filterCommunity?.name],
    [searchPath(request, { conceptId: null }), conceptId === null ? undefined : result.filterConcept?.name],
    [searchPath(request, { language: null }), language === null ? undefined : termOf('language', language)],
    [searchPath(request, { threadKind: null }), threadKind === null ? undefined : termOf('thread_kind', threadKind)],
  ];
  return (
    <section className="row no-print" aria-labelledby="search-only">
      <h2 className="chips-title" id="search-only">
        {m.search_only_title()}
      </h2>
      <ul className="chips">
        {chosen.map(([href, name]) =>
          name === undefined ? null : <RemovableChip key={href} href={href} name={name} />,
        )}
        <Chip href={withoutFilters(request)} name={m.search_remove_all()} />
      </ul>
    </section>
  );
}

interface Choice {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly count: number;
}

/** Communities, conditions and languages to choose from, each as a list of links. */
export function NarrowingAside({ request, result }: FilterProps): ReactElement | null {
  const { communities, conditions, languages } = result.facets;
  const byCommunity = communities.map(({ community, count }) => ({
    ...{ key: community.id, href: searchPath(request, { communityId: community.id }), name: community.name, count },
  }));
  const byCondition = conditions.map(({ concept, count }) => ({
    ...{ key: concept.id, href: searchPath(request, { conceptId: concept.id }), name: concept.name, count },
  }));
  const byLanguage = languages.map(({ language, count }) => ({
    ...{ key: language, href: searchPath(request, { language }), name: termOf('language', language), count },
  }));
  const groups: [string, readonly Choice[]][] = [
    [m.search_by_community(), request.communityId === null ? byCommunity : []],
    [m.search_by_condition(), request.conceptId === null ? byCondition : []],
    [m.search_by_language(), request.language === null && byLanguage.length > 1 ? byLanguage : []],
  ];
  if (groups.every(([, choices]) => choices.length === 0)) return null;
  return (
    <aside className="stack no-print" id="narrow" aria-labelledby="narrow-title">
      <h2 id="narrow-title">{m.search_narrow_title()}</h2>
      {groups.map(([title, choices]) =>
        choices.length === 0 ? null : (
          <section key={title} className="stack-tight">
            <h3>{title}</h3>
            <ul className="chips">
              {choices.map(({ key, ...choice }) => (
                <Chip key={key} {...choice} />
              ))}
            </ul>
          </section>
        ),
      )}
    </aside>
  );
}
