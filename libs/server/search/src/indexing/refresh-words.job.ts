import { Injectable } from '@nestjs/common';
import { Database, HandlesJob, type JobHandler } from '@entraide/server-platform';
import { fewestProposed, wordKey, wordsOf } from '../question/question-words.ts';

const onlyOneAtATime = 5_730_118;
/** The newest public texts tell which words are in use; reading all of a large corpus would tell little more. */
const newestDocuments = 20_000;

/**
 * Counts the words of public texts and of names, for rare words to weigh more and for misspelt ones to find their
 * neighbours. Words of texts that not everybody may read are never among them. Runs every hour and after a rebuild.
 */
@Injectable()
@HandlesJob({ name: 'refresh_search_words', cron: '17 * * * *' })
export class RefreshWordsJob implements JobHandler {
  constructor(private readonly database: Database) {}

  async handle(): Promise<void> {
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.query(`set local statement_timeout = '300s'`);
      await transaction.query(`select pg_advisory_xact_lock(${onlyOneAtATime})`);
      const counted = await transaction.query<{ word: string; documents: number }>(countWords);
      const names = await transaction.query<{ name: string }>(
        `select name from search_name union select name from search_synonym_word`,
      );
      const documentsOf = new Map(counted.map((row) => [row.word, row.documents]));
      const named = new Set(names.flatMap(({ name }) => wordsOf(name)).filter((word) => word.length >= 3));
      const words = [...new Set([...documentsOf.keys(), ...named])];
      await transaction.query(replaceWords, [
        words,
        words.map(wordKey),
        words.map((word) => documentsOf.get(word) ?? 0),
        words.map((word) => named.has(word)),
      ]);
    });
  }
}

/** Of concepts every name stands in many texts of ours: only what people wrote is counted. */
const countWords = `
  select word, count(*)::integer as documents
  from (
    select texts from search_document
    where audience = 'public' and kind in ('thread', 'post', 'experience') order by created_at desc limit ${newestDocuments}
  ) newest
  cross join lateral (
    select distinct word
    from jsonb_array_elements(texts) entry
    cross join regexp_split_to_table(
      lower(unaccent(concat_ws(' ', entry ->> 'title', entry ->> 'body'))), '[^[:alnum:]]+') word
    where length(word) between 3 and 40 and word !~ '^[0-9]'
  ) words
  group by word`;

const replaceWords = `
  with wanted as (
    select * from unnest($1::text[], $2::text[], $3::integer[], $4::boolean[]) wanted (word, key, documents, is_name)
  ),
  gone as (delete from search_word where word not in (select word from wanted))
  insert into search_word (word, key, documents, is_name, deletions)
  select word, key, documents, is_name,
    case when is_name or documents >= ${fewestProposed} then entraide_deletions(word) else '{}' end
  from wanted
  on conflict (word) do update
  set documents = excluded.documents, is_name = excluded.is_name, deletions = excluded.deletions
  where (search_word.documents, search_word.is_name) is distinct from (excluded.documents, excluded.is_name)`;
