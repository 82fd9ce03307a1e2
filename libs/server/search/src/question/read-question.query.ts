import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { Database, type SearchMeaning, type SearchName, type SearchTerm } from '@entraide/server-platform';
import { type NameCandidate, nearColumns, nearTables, nearestConcepts } from './near-names.ts';
import { stopWords } from './stop-words.ts';
import { fewestProposed, isOneWord, tellingWordsOf, wordKey } from './question-words.ts';
import {
  type CuratedSpan,
  type VocabularyTrial,
  curatedColumn,
  curatedTables,
  trialParameters,
} from '../vocabulary/curated-meanings.ts';

/** A concept that words of the question name. */
export interface NamedConcept {
  readonly conceptId: string;
  /** The name that was recognised. */
  readonly name: string;
}

/** A question as the site understands it. */
export interface ReadQuestion {
  readonly terms: readonly SearchTerm[];
  readonly meanings: readonly SearchMeaning[];
  readonly concepts: readonly NamedConcept[];
}

interface QuestionRow {
  readonly terms: { readonly documents: number; readonly nearby: string[] }[];
  readonly spans: {
    from: number;
    count: number;
    concept_id: string;
    name: string;
    language: Language;
    names: SearchName[];
    is_initials: boolean;
  }[];
  readonly curated: CuratedSpan[];
  /** Names that share a telling word with the question. */
  readonly candidates: NameCandidate[];
  /** In how many public texts their words and the question's stand. */
  readonly known: Record<string, number> | null;
  readonly keys: string[];
}

export const mostCharacters = 200;
const mostWords = 12;
const longestName = 6;
const mostNames = 16;
/** So many concepts at most are taken for the meaning of unknown letters. */
const mostInitials = 3;

/** Reads a question with the words and names that everybody may know: which concepts it names, what was misspelt. */
@Injectable()
export class ReadQuestionQuery {
  constructor(private readonly database: Database) {}

  /**
   * One statement; none for a text without words.
   * @param isTyping whether the last word may be only begun: what it could become is asked for too
   * @param trial an entry of the curated vocabulary that is not saved
   */
  async execute(text: string, isTyping = false, trial?: VocabularyTrial): Promise<ReadQuestion> {
    const words = tellingWordsOf(text.slice(0, mostCharacters)).slice(0, mostWords);
    if (words.length === 0) return { terms: [], meanings: [], concepts: [] };
    const [row] = await this.database.query<QuestionRow>(statement, [
      words,
      words.map(wordKey),
      isTyping && !/\s$/.test(text),
      ...trialParameters(trial),
    ]);
    const { terms, spans, curated } = row as QuestionRow;
    const chosen = longestFirst([...curated.flatMap(toSpans), ...spans.filter(isWholeName)]);
    return {
      terms: words.map((word, index) => ({
        word,
        nearby: terms[index]?.nearby ?? [],
        documents: terms[index]?.documents ?? 0,
      })),
      meanings: [...chosen.map(toMeaning), ...(await this.nearMeanings(row as QuestionRow, chosen))],
      concepts: chosen.flatMap(({ members }) =>
        members.flatMap(({ concept_id: conceptId, name, isNoName }) =>
          conceptId === null || isNoName ? [] : [{ conceptId, name }],
        ),
      ),
    };
  }

  /** What the whole question is nearly a name of, besides what it names. One more statement when there is something. */
  private async nearMeanings(row: QuestionRow, chosen: readonly ChosenSpan[]): Promise<SearchMeaning[]> {
    const { keys, candidates, known } = row;
    const named = new Set(chosen.flatMap(({ members }) => members.map((span) => span.concept_id)));
    const reading = { key: keys.join(' '), candidates, documentsOf: known ?? {} };
    const conceptIds = nearestConcepts(reading).filter((id) => !named.has(id));
    if (conceptIds.length === 0 || chosen.some(({ count }) => count === keys.length)) return [];
    const names = await this.database.query<SearchName>(namesOf, [conceptIds, mostNames]);
    return [{ from: 0, count: keys.length, conceptIds, names, isNear: true }];
  }
}

const namesOf = `select distinct language, name from search_name where concept_id = any($1::uuid[])
  order by name limit $2`;

type NamedSpan = QuestionRow['spans'][number];

interface Span extends Omit<NamedSpan, 'concept_id' | 'is_initials'> {
  readonly concept_id: string | null;
  /** Whether the words find the concept without being a name of it. */
  readonly isNoName?: boolean;
}

/** Curated words stand for every concept of their entry, or for none: then they are other words alone. */
const toSpans = ({ concept_ids: ids, is_one_way: isNoName, ...span }: CuratedSpan): Span[] =>
  (ids.length > 0 ? ids : [null]).map((conceptId) => ({ ...span, concept_id: conceptId, isNoName }));

interface ChosenSpan {
  readonly from: number;
  readonly count: number;
  readonly members: readonly Span[];
}

/** Of a name of several words one is not the name: "DES syndrome" is no "syndrome", "asking again" no "asking". */
const isWholeName = ({ count, name, language, is_initials: isInitials }: NamedSpan): boolean =>
  isInitials || count > 1 || isOneWord(name, language);

/** "arthrose du genou" is knee osteoarthritis, not osteoarthritis and a knee: longer names win, none overlap. */
function longestFirst(spans: readonly Span[]): ChosenSpan[] {
  const chosen: ChosenSpan[] = [];
  for (const span of spans.toSorted((one, other) => other.count - one.count || one.from - other.from)) {
    const same = chosen.findIndex(({ from, count }) => from === span.from && count === span.count);
    const isFree = chosen.every(({ from, count }) => span.from + span.count <= from || from + count <= span.from);
    if (same >= 0) {
      const known = chosen[same] as ChosenSpan;
      chosen[same] = { ...known, members: [...known.members, span] };
    } else if (isFree) chosen.push({ from: span.from, count: span.count, members: [span] });
  }
  return chosen.toSorted((one, other) => one.from - other.from);
}

/** Names that are nothing but small words ("ME") would match every text. */
function toMeaning({ from, count, members }: ChosenSpan): SearchMeaning {
  const all = members.flatMap((span) => span.names);
  const names = [...new Map(all.map((name) => [`${name.language} ${name.name}`, name])).values()];
  return {
    from,
    count,
    conceptIds: [...new Set(members.flatMap((span) => span.concept_id ?? []))],
    names: names.filter(({ name }) => tellingWordsOf(name).some((word) => !stopWords.has(word))).slice(0, mostNames),
  };
}

/** A word that only one or two texts hold is known, so that it is taken for no slip, but proposed to nobody. */
const isProposed = `(w.is_name or w.documents >= ${fewestProposed})`;

/**
 * Words without a document, of four letters or more and without digits, get the nearest words of the corpus: one letter
 * more, less, other or exchanged; in long words two. The nearest takes their place where names are looked up. A last word
 * that is only begun gets the words it begins, names first, and only without any the nearest. A misspelt word tells as much
 * as the nearest does, not as if it were rare. Short words without a vowel
 * are abbreviations, and another letter makes another one. Letters that are no word of the corpus may be the initials of a
 * name of three words or more.
 */
const statement = `
  with asked as materialized (
    select asked.*, known.documents, length(asked.word) as letters,
      coalesce(not known.is_name and known.documents < ${fewestProposed}, true) as is_rare
    from unnest($1::text[], $2::text[]) with ordinality asked (word, key, position)
    left join search_word known on known.word = asked.word
  ),
  begun as materialized (
    select asked.position, longer.word, longer.key, longer.place
    from asked cross join lateral (
      select w.word, w.key, row_number() over (order by w.is_name desc, w.documents desc, w.word) as place
      from search_word w
      where ${isProposed} and w.word > asked.word collate "C" and w.word < (asked.word || chr(1114111)) collate "C"
    ) longer
    where $3::boolean and asked.is_rare and asked.letters >= 2
      and asked.position = (select max(position) from asked) and longer.place <= 3
  ),
  initials as materialized (
    select distinct on (asked.position, n.concept_id) asked.position, asked.word !~ '[aeiouy]' as is_certain,
      n.concept_id, n.name, n.language
    from asked join search_name n on n.initials = asked.word
    where asked.documents is null and asked.letters >= 3 and asked.position not in (select position from begun)
    order by asked.position, n.concept_id, length(n.name), n.name limit ${mostInitials}
  ),
  near as materialized (
    select * from begun
    union all
    select asked.position, near.word, near.key, near.place
    from asked cross join lateral (
      select alike.*, row_number() over (order by distance, documents desc, word) as place
      from (
        select w.word, w.key, w.documents, levenshtein(w.word, asked.word) as distance
        from search_word w where ${isProposed} and w.deletions && entraide_deletions(asked.word) and abs(length(w.word) - asked.letters) <= 1
          and (asked.letters > 3 or length(w.word) = 4) and (asked.letters > 5 or asked.word ~ '[aeiouy]' or w.word !~ '[aeiouy]')
        union
        select w.word, w.key, w.documents, levenshtein(w.word, asked.word) as distance
        from search_word w where ${isProposed} and asked.letters >= 8 and w.word % asked.word and abs(length(w.word) - asked.letters) <= 2
      ) alike
      where distance <= 2
    ) near
    where asked.documents is null and asked.letters >= 3 and asked.word !~ '[0-9]' and near.place <= 3
      and asked.position not in (select position from begun)
      and asked.position not in (select position from initials where is_certain)
  ),
  meant as materialized (
    select asked.position, coalesce(near.key, asked.key) as key
    from asked left join near on near.position = asked.position and near.place = 1
  ),
  span as materialized (
    select first.position, size.count, string_agg(next.key, ' ' order by next.position) as key
    from meant first cross join generate_series(1, ${longestName}) size (count)
    join meant next on next.position >= first.position and next.position < first.position + size.count
    group by first.position, size.count having count(*) = size.count
  ),
  typed as materialized (
    select first.position, size.count, string_agg(next.key, ' ' order by next.position) as key
    from asked first cross join generate_series(1, ${longestName}) size (count)
    join asked next on next.position >= first.position and next.position < first.position + size.count
    group by first.position, size.count having count(*) = size.count
  ),
  ${curatedTables},
  named as materialized (
    (select distinct on (span.position, span.count, n.concept_id) span.position, span.count, false as is_initials,
       n.concept_id, n.name, n.language
     from span join search_name n on n.key = span.key
     order by span.position, span.count, n.concept_id, length(n.name), n.name)
    union all
    select position, 1, true, concept_id, name, language from initials where position not in (select position from near)
  ),
  ${nearTables},
  few as (
    select named.*, row_number() over (partition by position, count order by length(name), name, concept_id) as place
    from named
  )
  select
    (select json_agg(json_build_object('documents', coalesce(asked.documents, (
       select w.documents from near join search_word w on w.word = near.word
       where near.position = asked.position and near.place = 1), 0), 'nearby', array(
       select near.word from near where near.position = asked.position order by near.place)) order by asked.position)
     from asked) as terms,
    (select coalesce(json_agg(json_build_object('from', position - 1, 'count', count, 'concept_id', concept_id,
       'name', name, 'language', language, 'is_initials', is_initials, 'names', (
         select json_agg(json_build_object('language', other.language, 'name', other.name)) from (
           select language, name from search_name where concept_id = few.concept_id
           order by length(name), name limit ${mostNames}) other))
       order by position, count, place), '[]')
     from few where place <= 4) as spans,
    ${curatedColumn},
    ${nearColumns}`;
