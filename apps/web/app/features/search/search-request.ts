import type { FoundKind, Language, ThreadKind } from '@entraide/contract';

/** What the address of the search page asks for. */
export interface SearchRequest {
  readonly text: string;
  readonly kind: FoundKind | null;
  readonly communityId: string | null;
  readonly conceptId: string | null;
  readonly language: Language | null;
  readonly threadKind: ThreadKind | null;
  readonly after: string | null;
}

export const longestText = 200;

const kinds: readonly FoundKind[] = ['CONVERSATION', 'EXPERIENCE', 'CONDITION', 'SYMPTOM', 'TREATMENT', 'COMMUNITY'];
const languages: readonly Language[] = ['EN', 'FR'];
const threadKinds: readonly ThreadKind[] = ['QUESTION', 'EXPERIENCE_TALK', 'NEWS', 'WELLBEING', 'CELEBRATION'];
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Anything in the address that is none of ours counts as absent. */
export function readSearchRequest(query: URLSearchParams): SearchRequest {
  const among = <Value extends string>(values: readonly Value[], name: string): Value | null =>
    values.find((value) => value === query.get(name)?.toUpperCase()) ?? null;
  const idOf = (name: string): string | null => (id.test(query.get(name) ?? '') ? query.get(name) : null);
  return {
    text: (query.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText),
    kind: among(kinds, 'kind'),
    communityId: idOf('community'),
    conceptId: idOf('concept'),
    language: among(languages, 'language'),
    threadKind: among(threadKinds, 'thread'),
    after: query.get('after'),
  };
}

/** The address of a request with some of it changed. A change begins at the first page again. */
export function searchPath(request: SearchRequest, change: Partial<SearchRequest> = {}): string {
  const { text, kind, communityId, conceptId, language, threadKind, after } = { ...request, after: null, ...change };
  const query = new URLSearchParams({ q: text });
  const parts = { kind: kind?.toLowerCase(), community: communityId, concept: conceptId };
  const more = { language: language?.toLowerCase(), thread: threadKind?.toLowerCase(), after };
  for (const [name, value] of Object.entries({ ...parts, ...more })) if (value) query.set(name, value);
  return `/search?${query}`;
}

const noFilter = { kind: null, communityId: null, conceptId: null, language: null, threadKind: null };

/** The same question about everything. */
export const withoutFilters = (request: SearchRequest): string => searchPath(request, noFilter);

export const isFiltered = (request: SearchRequest): boolean =>
  (Object.keys(noFilter) as (keyof typeof noFilter)[]).some((name) => request[name] !== null);

/** The filter as the API takes it. */
export const filterOf = ({ kind, communityId, conceptId, language, threadKind }: SearchRequest) => ({
  kinds: kind === null ? null : [kind],
  communityId,
  conceptId,
  language,
  threadKind,
});
