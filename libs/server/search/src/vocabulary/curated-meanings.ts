import type { Language } from '@entraide/domain-kernel';
import type { SearchName } from '@entraide/server-platform';

/** An entry that is tried and not saved, in the place of the saved one with its id. */
export interface VocabularyTrial {
  readonly id: string;
  /** None to try how it is without the entry. */
  readonly words: readonly { readonly key: string; readonly language: Language; readonly name: string }[];
  readonly conceptId: string | null;
}

/** Words of a question that a curated entry holds. */
export interface CuratedSpan {
  readonly from: number;
  readonly count: number;
  readonly name: string;
  readonly language: Language;
  /** What else to look for: the entry's other words, or the names of the concept it leads to. */
  readonly names: SearchName[];
  readonly concept_ids: string[];
  /** Whether the words lead to the concept without being a name of it. */
  readonly is_one_way: boolean;
}

/** The statement's parameters `$4` and `$5`. */
export const trialParameters = (trial: VocabularyTrial | undefined): unknown[] => [
  trial?.id ?? null,
  JSON.stringify(
    (trial?.words ?? []).map((word) => ({ ...word, synonym_id: trial?.id, concept_id: trial?.conceptId })),
  ),
];

const most = 16;

/**
 * Common tables of the statement that reads a question: `curated` holds the entries whose words stand in it. Needs the
 * tables `span (position, count, key)` and `typed (position, count, key)`, which is the same without corrections: a word
 * that only a curator knows may look like a slip.
 */
export const curatedTables = `
  trial as materialized (
    select * from jsonb_to_recordset($5::jsonb) as trial (synonym_id uuid, key text, language text, name text, concept_id uuid)
  ),
  heard as materialized (
    select position, count, key from span union select position, count, key from typed
  ),
  curated as materialized (
    select distinct on (position, count, synonym_id) *
    from (
      select heard.position, heard.count, w.synonym_id, w.language, w.name,
        coalesce(c.merged_into_id, s.concept_id) as concept_id
      from heard join search_synonym_word w on w.key = heard.key
      join search_synonym s on s.id = w.synonym_id left join concept c on c.id = s.concept_id
      where w.synonym_id is distinct from $4::uuid
      union all
      select heard.position, heard.count, trial.synonym_id, trial.language, trial.name, trial.concept_id
      from heard join trial on trial.key = heard.key
    ) said
    order by position, count, synonym_id, length(name), name
  ),
  alike as materialized (
    select curated.synonym_id, other.key, other.language, other.name
    from (select distinct synonym_id from curated where concept_id is null) curated
    join search_synonym_word other on other.synonym_id = curated.synonym_id and other.synonym_id is distinct from $4::uuid
    union
    select synonym_id, key, language, name from trial where concept_id is null
  ),
  curated_concept as materialized (
    select distinct synonym_id, concept_id from curated where concept_id is not null
    union
    select alike.synonym_id, n.concept_id from alike join search_name n on n.key = alike.key
  )`;

/** The column of the answer: {@link CuratedSpan}s. */
export const curatedColumn = `
  (select coalesce(json_agg(json_build_object('from', position - 1, 'count', count, 'name', name, 'language', language,
     'is_one_way', concept_id is not null,
     'concept_ids', array(select cc.concept_id from curated_concept cc where cc.synonym_id = curated.synonym_id order by 1),
     'names', (
       select coalesce(json_agg(json_build_object('language', language, 'name', name)), '[]') from (
         (select language, name from alike where alike.synonym_id = curated.synonym_id order by length(name), name)
         union all
         (select n.language, n.name from curated_concept cc join search_name n on n.concept_id = cc.concept_id
          where cc.synonym_id = curated.synonym_id order by length(n.name), n.name limit ${most})
         limit ${most}) other))
     order by position, count, synonym_id), '[]')
   from curated) as curated`;
