import type { Transaction } from '@entraide/server-platform';
import { wordKey, wordsOf } from '../question/question-words.ts';

/**
 * Makes the words of names known at once, so that they are not taken for slips. Words that no name has any more go with
 * the next refresh.
 */
export async function writeKnownWords(transaction: Transaction, names: readonly string[]): Promise<void> {
  const words = [...new Set(names.flatMap(wordsOf))].filter((word) => word.length >= 3).toSorted();
  await transaction.query(
    `insert into search_word (word, key, documents, is_name, deletions)
     select word, key, 0, true, entraide_deletions(word) from unnest($1::text[], $2::text[]) given (word, key)
     on conflict (word) do update set is_name = true, deletions = excluded.deletions`,
    [words, words.map(wordKey)],
  );
}
