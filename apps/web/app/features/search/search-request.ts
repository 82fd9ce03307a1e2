import type { Effectiveness, FoundKind, Language, MembershipRole, SearchFilter, ThreadKind } from '@entraide/contract';

/** What results can be narrowed by, as the address names it. */
export const filterNames = [
  ...(['kind', 'community', 'condition', 'treatment', 'symptom', 'role', 'effectiveness'] as const),
  ...(['language', 'year', 'answered', 'thread'] as const),
] as const;
export type FilterName = (typeof filterNames)[number];

/** Values as they stand in the address: small letters. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** What the address of the search page asks for. */
export interface SearchRequest {
  readonly text: string;
  readonly filters: Filters;
  /** Values that no filter of ours has: named to the reader and left out. */
  readonly unknown: readonly string[];
  readonly after: string | null;
}

export const longestText = 200;
const longestUnknown = 60;

type Words<Value extends string> = Readonly<Record<Lowercase<Value>, true>>;

const kinds: Words<FoundKind> = {
  conversation: true,
  experience: true,
  condition: true,
  symptom: true,
  treatment: true,
  community: true,
};
const roles: Words<MembershipRole> = {
  patient: true,
  suspected: true,
  caregiver: true,
  former_patient: true,
  bereaved: true,
  professional: true,
};
const effectiveness: Words<Effectiveness> = {
  made_it_worse: true,
  none: true,
  slight: true,
  moderate: true,
  major: true,
  too_early: true,
};
const languages: Words<Language> = { en: true, fr: true };
const threadKinds: Words<ThreadKind> = {
  question: true,
  experience_talk: true,
  news: true,
  wellbeing: true,
  celebration: true,
};

const among =
  (words: Readonly<Record<string, true>>) =>
  (value: string): boolean =>
    Object.hasOwn(words, value);
const isSlug = (value: string): boolean => /^[a-z0-9][a-z0-9-]{0,119}$/.test(value);

const isKnown: Readonly<Record<FilterName, (value: string) => boolean>> = {
  kind: among(kinds),
  community: isSlug,
  condition: isSlug,
  treatment: isSlug,
  symptom: isSlug,
  role: among(roles),
  effectiveness: among(effectiveness),
  language: among(languages),
  year: (value) => /^(?:19|20)\d\d$/.test(value),
  answered: (value) => value === 'yes' || value === 'no',
  thread: among(threadKinds),
};

/** Anything in the address that is none of ours is left out; what stands for a filter is told apart. */
export function readSearchRequest(query: URLSearchParams): SearchRequest {
  const given = filterNames.flatMap((name) => {
    const value = query.get(name)?.trim().toLowerCase();
    return value ? [[name, value] as const] : [];
  });
  return {
    text: (query.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText),
    filters: Object.fromEntries(given.filter(([name, value]) => isKnown[name](value))),
    unknown: given
      .filter(([name, value]) => !isKnown[name](value))
      .map(([, value]) => value.replace(/\s+/g, ' ').slice(0, longestUnknown)),
    after: query.get('after'),
  };
}

interface RequestChange {
  readonly text?: string;
  /** Values to set, and `null` for those to take away. */
  readonly filters?: Readonly<Partial<Record<FilterName, string | null>>>;
  readonly after?: string | null;
}

/** The address of a request with some of it changed. A change begins at the first page again; unknown values go. */
export function searchPath(request: SearchRequest, { text, filters, after }: RequestChange = {}): string {
  const query = new URLSearchParams({ q: text ?? request.text });
  const wanted = { ...request.filters, ...filters };
  for (const name of filterNames) if (wanted[name]) query.set(name, wanted[name]);
  if (after) query.set('after', after);
  return `/search?${query}`;
}

/** The same question about everything. */
export const withoutFilters = ({ text }: SearchRequest): string => `/search?${new URLSearchParams({ q: text })}`;

export const isFiltered = ({ filters, unknown }: SearchRequest): boolean =>
  Object.keys(filters).length > 0 || unknown.length > 0;

/** The filter as the API takes it. */
export function filterOf({ filters }: SearchRequest): SearchFilter {
  const valueOf = <Value extends string>(name: FilterName): Value | null =>
    (filters[name]?.toUpperCase() as Value | undefined) ?? null;
  const kind = valueOf<FoundKind>('kind');
  return {
    kinds: kind === null ? null : [kind],
    communitySlug: filters.community ?? null,
    conditionSlug: filters.condition ?? null,
    treatmentSlug: filters.treatment ?? null,
    symptomSlug: filters.symptom ?? null,
    authorRole: valueOf<MembershipRole>('role'),
    effectiveness: valueOf<Effectiveness>('effectiveness'),
    language: valueOf<Language>('language'),
    year: filters.year === undefined ? null : Number(filters.year),
    isAnswered: filters.answered === undefined ? null : filters.answered === 'yes',
    threadKind: valueOf<ThreadKind>('thread'),
  };
}
