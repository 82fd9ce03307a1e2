import type { FoundKind, SearchPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { Chip, RemovableChip } from './chip.tsx';
import { answeredWords, kindChoices, kindWords } from './facet-choices.ts';
import {
  type FilterName,
  type Filters,
  type SearchRequest,
  filterNames,
  isFiltered,
  searchPath,
  withoutFilters,
} from './search-request.ts';

type Result = SearchPageQuery['search'];

interface FilterProps {
  readonly request: SearchRequest;
  readonly result: Result;
}

/** The kinds that were found; nothing when there is no choice. */
export function KindChips({ request, result }: FilterProps): ReactElement | null {
  const kinds = kindChoices(result);
  if (request.filters.kind !== undefined || kinds.length === 0) return null;
  return (
    <nav className="no-print" aria-label={m.search_kinds_label()}>
      <ul className="chips">
        <Chip href={searchPath(request)} name={m.search_all_kinds()} isCurrent />
        {kinds.map(({ value, ...choice }) => (
          <Chip
            key={value}
            {...choice}
            href={searchPath(request, { filters: { kind: value } })}
            isAtLeast={!result.isTotalExact}
          />
        ))}
      </ul>
    </nav>
  );
}

/** The filters that hold, each with the way out of it, and what no filter has, with a word about it. */
export function ChosenFilters({ request, result }: FilterProps): ReactElement | null {
  if (!isFiltered(request)) return null;
  const named = filterNames.flatMap((filter) => {
    const value = request.filters[filter];
    return value === undefined ? [] : [{ filter, value, name: nameOf(filter, value, request.filters, result) }];
  });
  const lost = [...request.unknown, ...named.filter(({ name }) => name === null).map(({ value }) => value)];
  return (
    <div className="stack-tight no-print">
      <section className="row" aria-labelledby="search-only">
        <h2 className="chips-title" id="search-only">
          {m.search_only_title()}
        </h2>
        <ul className="chips">
          {named.map(({ filter, value, name }) => (
            <RemovableChip
              key={filter}
              href={searchPath(request, { filters: { [filter]: null } })}
              name={name ?? m.search_unknown_value({ value })}
            />
          ))}
          {request.unknown.map((value) => (
            <RemovableChip key={value} href={searchPath(request)} name={m.search_unknown_value({ value })} />
          ))}
          {named.length + request.unknown.length > 1 ? (
            <Chip href={withoutFilters(request)} name={m.search_remove_all()} />
          ) : null}
        </ul>
      </section>
      {lost.length > 0 ? (
        <p className="quiet" role="status">
          {m.search_unknown_filter({ count: lost.length })}
        </p>
      ) : null}
    </div>
  );
}

/** What a filter that holds is called; null for what leads to nothing (any more). */
function nameOf(filter: FilterName, value: string, filters: Filters, result: Result): string | null {
  switch (filter) {
    case 'kind':
      return kindWords[value.toUpperCase() as FoundKind]();
    case 'community':
      return result.filterCommunity?.name ?? null;
    case 'condition':
      return result.filterCondition?.name ?? null;
    case 'treatment':
      return result.filterTreatment?.name ?? null;
    case 'symptom':
      return result.filterSymptom?.name ?? null;
    case 'role':
      return termOf('membership_role', value.toUpperCase());
    case 'effectiveness':
      return termOf('effectiveness', value.toUpperCase());
    case 'language':
      return termOf('language', value.toUpperCase());
    case 'thread':
      return termOf('thread_kind', value.toUpperCase());
    case 'answered':
      return answeredWords(filters.answered === 'yes');
    case 'year':
      return value;
  }
}
