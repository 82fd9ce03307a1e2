import { type SearchQuestion, type SearchSection, plannedAnew } from '@entraide/server-platform';
import { Bindings } from './bindings.ts';
import { facetTables, facetsColumn } from './facet-columns.ts';
import { foundColumns } from './found-columns.ts';
import type { Sentinels } from './highlight-parts.ts';
import {
  type RankedQuestion,
  closeness,
  coverage,
  freshness,
  headed,
  isConcept,
  leastCoverage,
  roughScore,
} from './ranking-expression.ts';
import { conditionsOf, inScope, yearOf } from './search-conditions.ts';
import { type TextUnit, nearNames, plainlyNamed, unitsOf } from './text-query.ts';

/** Where counting stops: above it an answer is "at least". */
export const countedRows = 2_000;
/** How many of the counted are ranked, those with more of the question, in their heading, and the newest first. */
const rankedRows = 250;
/** Below this many full matches, documents with only a part of the question are found too. */
const enoughRows = 10;
const looseRowsEach = 150;

/** The whole answer in one statement: matches, ranking, sections, highlights and facets. */
export function searchStatement(
  question: SearchQuestion,
  sentinels: Sentinels,
  now: Date,
): { sql: string; values: unknown[] } {
  const bindings = new Bindings();
  const units = unitsOf(question, bindings);
  const ranked: RankedQuestion = { units, near: nearNames(question, bindings) };
  const found = { scope: inScope(question.scope, bindings), filter: conditionsOf(question.filter, bindings) };
  const exact = bindings.add(plainlyNamed(units));
  const sql = `${plannedAnew}
    with ${matched(ranked, found)},
    ${meant(exact, found)},
    ${pooled(ranked, found)},
    ${facetTables},
    scored as materialized (
      select considered.*, roughly + ${closeness(ranked)} + ${freshness(bindings.add(now))} as score
      from (
        select *, row_number() over (partition by ${isConcept} order by roughly desc, created_at desc) as place
        from (select *, ${roughScore} as roughly from pool) roughly_ranked
      ) considered where place <= ${rankedRows}
    ),
    best as materialized (
      select distinct on (group_id) * from scored order by group_id, score desc, kind desc, created_at desc, id
    )
    select ${question.sections
      .map(
        (section, index) => `
      (select coalesce(json_agg(hit order by score desc, created_at desc, id), '[]')
       from (${hits(section, ranked, bindings, sentinels, question.language)}) hit) as hits_${index},
      (select count(distinct group_id)::integer from pool where ${isOf(section, bindings)}) as total_${index}`,
      )
      .join(',')},
      ${facetsColumn} as facets,
      (select count(*) from matched) < ${countedRows} as is_exact`;
  return { sql, values: bindings.values };
}

const all = (units: readonly TextUnit[]): string => units.map(({ sql }) => sql).join(' && ');
const own = (units: readonly TextUnit[]): string => units.map((unit) => unit.own).join(' && ');

/** Which rows may be found at all, and which of them the filter keeps. */
interface Found {
  readonly scope: string;
  readonly filter: string | null;
}

const allOf = ({ scope, filter }: Found): string => (filter === null ? scope : `${scope} and ${filter}`);

/**
 * Planned as if all rows were wanted, which takes the index, and read only as far as they are: it is not worked out ahead.
 * Whether parts of the question are enough is decided without the filter, so that choosing a value never reads the
 * question otherwise than the count beside it did.
 */
const matched = (ranked: RankedQuestion, found: Found): string => `
  every_match as materialized (
    select ${foundColumns}, false as is_meant, 1::float8 as coverage, ${headed('d', ranked)} as headed,
      d.${isConcept} and d.heading @@ (${own(ranked.units)}) as is_named
    from search_document d where d.words @@ (${all(ranked.units)}) and ${allOf(found)}
  ),
  matched as materialized (select * from every_match limit ${countedRows}),
  every_whole as materialized (${
    found.filter === null
      ? 'select kind from matched'
      : `select d.kind from search_document d where d.words @@ (${all(ranked.units)}) and ${found.scope}`
  }),
  whole as materialized (select count(*) as documents from (select from every_whole limit ${enoughRows}) few)`;

/** The concepts that a part of the question names, whatever else it asks. */
const meant = (exact: string, found: Found): string => `
  meant as materialized (
    select ${foundColumns}, true as is_meant, 1::float8 as coverage, 1::float8 as headed, true as is_named
    from search_document d where d.${isConcept} and d.id = any(${exact}::uuid[]) and ${allOf(found)}
  )`;

const isOf = ({ kinds, isNamed }: SearchSection, bindings: Bindings): string =>
  `kind = any(${bindings.add(kinds)}::text[])${isNamed ? ' and is_named' : ''}`;

const firsts = `select * from meant union all
  select * from matched where (kind, id) not in (select kind, id from meant)`;

/** Every unit gives a few rows of its own, so that a common word does not crowd out the telling one. */
function pooled(ranked: RankedQuestion, { scope, filter }: Found): string {
  const { units, near } = ranked;
  if (units.length < 2) return `pool as materialized (${firsts})`;
  const asked = [...units.map(({ sql }) => sql), ...(near.length > 0 ? [near.join(' || ')] : [])];
  const sources = asked.map(
    (sql, index) => `
    every_${index} as materialized (select ${foundColumns} from search_document d where d.words @@ (${sql}) and ${scope})`,
  );
  const loose = asked.map(
    (_, index) =>
      `(select * from every_${index} where (select documents from whole) < ${enoughRows} limit ${looseRowsEach})`,
  );
  return `
    ${sources.join(',')},
    loose as materialized (
      select d.*, false as is_meant, ${coverage('d', ranked)} as coverage, ${headed('d', ranked)} as headed, false as is_named
      from (select distinct on (kind, id) * from (${loose.join(' union all ')}) every_loose) d
      ${filter === null ? '' : `where ${filter}`}
    ),
    pool as materialized (
      ${firsts} union all
      select * from loose
      where coverage >= ${leastCoverage} and (kind, id) not in (select kind, id from matched union all select kind, id from meant)
    )`;
}

function hits(
  section: SearchSection,
  { units, near }: RankedQuestion,
  bindings: Bindings,
  { start, stop }: Sentinels,
  language: string,
): string {
  const options = (rest: string): string => bindings.add(`StartSel="${start}", StopSel="${stop}", ${rest}`);
  const headline = (field: string, rest: string): string =>
    `ts_headline(entraide_configuration(shown.language), shown.${field}, marks.query, ${options(rest)})`;
  const marks = units.map((unit) => unit.marks()).join(' || ');
  const phrases = [...units.flatMap((unit) => unit.phrases ?? []), ...near].join(' || ') || `''::tsquery`;
  return `
    select page.kind, page.id, page.thread_id, page.community_id, page.language, page.concept_ids, page.score,
      page.thread_kind, page.author_role, page.effectiveness, page.is_answered, ${yearOf('page')} as year,
      page.created_at, page.names,
      ${headline('title', 'HighlightAll=true')} as title,
      ${headline('body', 'MaxFragments=1, MaxWords=38, MinWords=18')} as passage
    from (
      select * from best where ${isOf(section, bindings)}
      order by score desc, created_at desc, id offset ${bindings.add(section.skip)} limit ${bindings.add(section.first)}
    ) page
    cross join lateral (
      select entry ->> 'language' as language, entry ->> 'title' as title, entry ->> 'body' as body
      from jsonb_array_elements(page.texts) entry
      order by entry ->> 'language' = ${bindings.add(language)} desc limit 1
    ) shown
    cross join lateral (
      select case when page.words @@ (${marks}) then ${marks} when page.words @@ (${phrases}) then ${phrases} else '' end as query
    ) marks`;
}
