import type { SearchQuestion, SearchSection } from '@entraide/server-platform';
import { Bindings } from './bindings.ts';
import { foundColumns } from './found-columns.ts';
import type { Sentinels } from './highlight-parts.ts';
import { freshness, leastCoverage, roughScore } from './ranking-expression.ts';
import { conditionsOf, inScope, yearOf } from './search-conditions.ts';
import { type UnitWords, markedWords, plainlyNamed, wordsOfUnits } from './text-query.ts';

/** Of a concept's other names so many are looked for; what is marked with it is found whatever its words. */
const mostNames = 4;
/** So many headings that hold the whole question are looked at. */
const headedRows = 400;
/** So many texts, where headings are too few. */
const textRows = 100;
/** So many that hold the part that tells most, and that are headed by any part, where still too few hold more. */
const partRows = 40;

/**
 * The answer while somebody types: what is headed by the question, and texts only where fewer headings are than are wanted.
 * Nothing is counted, and no passage is shown. It has one shape whatever the question, so that it is planned once for each
 * connection: planning takes longer than running it.
 */
export function typingStatement(
  question: SearchQuestion,
  sentinels: Sentinels,
  now: Date,
): { sql: string; values: unknown[] } {
  const bindings = new Bindings();
  const units = wordsOfUnits(question);
  const filter = conditionsOf(question.filter, bindings);
  const readable = `${inScope(question.scope, bindings)}${filter === null ? '' : ` and ${filter}`}`;
  const written = question.sections.filter(({ isNamed }) => !isNamed);
  const kinds = (of: readonly SearchSection[]): string => `${bindings.add(of.flatMap((one) => one.kinds))}::text[]`;
  const wanted = Math.max(0, ...written.map(({ skip, first }) => skip + first));
  const sql = `
    with ${askedTables(units, bindings)},
    ${headedTables(kinds(question.sections), readable, bindings.add(plainlyNamed(units)))},
    ${textTables(kinds(written), readable, bindings.add(wanted), `${bindings.add(saysEnough(question))}::boolean`)},
    scored as (
      select found.*, ${roughScore} + 5 * place + ${freshness(bindings.add(now))} as score
      from (select * from headed union all select * from texts) found
    ),
    best as materialized (
      select distinct on (group_id) * from scored order by group_id, score desc, kind desc, created_at desc, id
    )
    select ${question.sections.map((section, index) => sectionColumns(section, index, { bindings, sentinels, question })).join(',')},
      null as facets, false as is_exact`;
  return { sql, values: bindings.values };
}

/**
 * `unit` holds what each part of the question asks for and how much it tells; `asked` the whole question (`whole`), its own
 * words without other names (`own`), any part of it (`part`), the two parts that tell most (`telling`) and the one (`rarest`).
 */
function askedTables(units: readonly UnitWords[], bindings: Bindings): string {
  const given = bindings.add(
    JSON.stringify(units.map(({ names, ...unit }) => ({ ...unit, names: names.slice(0, mostNames) }))),
  );
  const joined = (queries: string, by: '&' | '|'): string =>
    `string_agg('(' || (${queries})::text || ')', ' ${by} ')::tsquery`;
  return `
    unit as materialized (
      select share, place, own, own || coalesce(called, ''::tsquery) || entraide_any_label(labels) as query
      from (
        select place, (given ->> 'share')::float8 as share,
          array(select jsonb_array_elements_text(given -> 'labels')) as labels,
          (select ${joined(`entraide_any_phrase(array(select jsonb_array_elements_text(forms)))`, '&')}
           from jsonb_array_elements(given -> 'forms') forms) as own,
          (select ${joined(
            `phraseto_tsquery(entraide_configuration(language), phrase)
              || coalesce(to_tsquery(entraide_configuration(language), together), ''::tsquery)`,
            '|',
          )}
           from jsonb_to_recordset(given -> 'names') name (language text, phrase text, together text)) as called
        from jsonb_array_elements(${given}::jsonb) with ordinality every_unit (given, place)
        offset 0
      ) read
    ),
    asked as materialized (
      select ${joined('query', '&')} as whole, ${joined('own', '&')} as own, ${joined('query', '|')} as part, count(*) as units,
        (select ${joined('query', '&')} from (select query from unit order by share desc, place limit 2) two) as telling,
        (select query from unit order by share desc, place limit 1) as rarest
      from unit
    )`;
}

const asked = (column: 'whole' | 'own' | 'part' | 'telling' | 'rarest' | 'units'): string =>
  `(select ${column} from asked)`;

const isIn = (kinds: string): string => `d.kind = any(${kinds})`;

/** What the question's words head, and the concepts that they name. */
const headedTables = (kinds: string, readable: string, named: string): string => `
    every_headed as (
      select ${foundColumns} from search_document d
      where d.heading @@ ${asked('whole')} and ${isIn(kinds)} and ${readable} limit ${headedRows}
    ),
    headed as materialized (
      select *, false as is_meant, 1::float8 as coverage, 1::float8 as headed, 0::float8 as place,
        heading @@ ${asked('own')} as is_named
      from every_headed where id <> all(${named}::uuid[])
      union all
      select ${foundColumns}, true, 1, 1, 0, true from search_document d
      where d.id = any(${named}::uuid[]) and ${isIn(conceptKindsArray)} and ${isIn(kinds)} and ${readable}
    )`;

const conceptKindsArray = `array['condition', 'symptom', 'treatment']`;

/** Two letters that name nothing begin words of half the texts. */
const saysEnough = ({ terms, meanings }: SearchQuestion): boolean =>
  meanings.length > 0 || terms.some(({ word }) => word.length > 2);

/** Full matches first, then what holds a part of the question, as far as there are too few above. */
const textTables = (kinds: string, readable: string, wanted: string, isTelling: string): string => `
    headings as materialized (
      select count(distinct group_id) >= ${wanted}::integer as is_enough from headed where kind = any(${kinds})
    ),
    whole_texts as materialized (
      select ${foundColumns} from search_document d
      where not (select is_enough from headings) and ${isTelling} and d.words @@ ${asked('whole')} and ${isIn(kinds)} and ${readable}
      limit ${textRows}
    ),
    is_loose as materialized (
      select ${asked('units')} > 1 and count(distinct group_id) < ${wanted}::integer as is_so
      from (select group_id from headed where kind = any(${kinds}) union all select group_id from whole_texts) known
    ),
    part_texts as materialized (
      (select ${foundColumns} from search_document d
       where (select is_so from is_loose) and ${asked('units')} > 2 and d.words @@ ${asked('telling')} and ${isIn(kinds)} and ${readable}
       limit ${textRows})
      union
      (select ${foundColumns} from search_document d
       where (select is_so from is_loose) and d.words @@ ${asked('rarest')} and ${isIn(kinds)} and ${readable}
       limit ${partRows})
      union
      (select ${foundColumns} from search_document d
       where (select is_so from is_loose) and d.heading @@ ${asked('part')} and ${isIn(kinds)} and ${readable}
       limit ${partRows})
    ),
    texts as (
      select * from (
        select every_text.*, false as is_meant, held.coverage, held.headed,
          ts_rank('{0.05, 0.25, 0.25, 1}', words, ${asked('part')}, 1)::float8 as place, false as is_named
        from (
          select * from whole_texts union all
          select * from part_texts where (kind, id) not in (select kind, id from whole_texts)
        ) every_text
        cross join lateral (
          select coalesce(sum(share) filter (where words @@ query), 0) as coverage,
            coalesce(sum(share) filter (where heading @@ query), 0) as headed
          from unit
        ) held
        where (kind, id) not in (select kind, id from headed)
      ) weighed where coverage >= ${leastCoverage}
    )`;

interface Shown {
  readonly bindings: Bindings;
  readonly sentinels: Sentinels;
  readonly question: SearchQuestion;
}

function sectionColumns(section: SearchSection, index: number, { bindings, sentinels, question }: Shown): string {
  const isOf = `kind = any(${bindings.add(section.kinds)}::text[])${section.isNamed ? ' and is_named' : ''}`;
  const marks = bindings.add(markedWords(question));
  const options = bindings.add(`StartSel="${sentinels.start}", StopSel="${sentinels.stop}", HighlightAll=true`);
  return `
      (select coalesce(json_agg(hit order by score desc, created_at desc, id), '[]') from (
        select page.kind, page.id, page.thread_id, page.community_id, page.language, page.concept_ids, page.score,
          page.thread_kind, page.author_role, page.effectiveness, page.is_answered, ${yearOf('page')} as year,
          page.created_at, page.names, '' as passage,
          ts_headline(entraide_configuration(shown.language), shown.title, entraide_any_phrase(${marks}::text[]), ${options}) as title
        from (
          select * from best where ${isOf}
          order by score desc, created_at desc, id offset ${bindings.add(section.skip)}::integer limit ${bindings.add(section.first)}::integer
        ) page
        cross join lateral (
          select entry ->> 'language' as language, entry ->> 'title' as title from jsonb_array_elements(page.texts) entry
          order by entry ->> 'language' = ${bindings.add(question.language)} desc limit 1
        ) shown
      ) hit) as hits_${index},
      (select count(*)::integer from best where ${isOf}) as total_${index}`;
}
