import { Injectable } from '@nestjs/common';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock, Journal, type Transaction, refuse } from '@entraide/server-platform';
import { writeKnownWords } from '../indexing/known-words.ts';
import { type SynonymWord, distinctWords, draftOf } from './synonym-draft.ts';
import type { SynonymAction } from './synonym-kind.ts';
import {
  type SynonymContent,
  type SynonymRow,
  type SynonymVersionRow,
  isId,
  synonymColumns,
  versionColumns,
} from './synonym-row.ts';

const onlyOneAtATime = 5_730_119;

/** A change of an entry, by whom and how. */
export interface SynonymChange {
  readonly id: string;
  readonly revision: number;
  readonly action: SynonymAction;
  readonly content: SynonymContent;
}

/** Keeps the curated entries, what each was before, and the words with which questions are read. */
@Injectable()
export class SynonymRepository {
  constructor(
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** The entry as of now; entries change one after the other until the transaction ends. */
  async lock(transaction: Transaction, id: string, revision: number): Promise<SynonymRow> {
    await this.lockAll(transaction);
    if (!isId(id)) return refuse('not_found');
    const [row] = await transaction.query<SynonymRow>(`select ${synonymColumns} from search_synonym where id = $1`, [
      id,
    ]);
    if (!row) return refuse('not_found');
    return row.revision === revision ? row : refuse('changed_meanwhile');
  }

  /** No other entry may take words that were found free. */
  async lockAll(transaction: Transaction): Promise<void> {
    await transaction.query(`select pg_advisory_xact_lock(${onlyOneAtATime})`);
  }

  /** The version before the one that is in force; `undefined` when there was none. */
  async versionBefore(transaction: Transaction, { id, revision }: SynonymRow): Promise<SynonymVersionRow | undefined> {
    const [row] = await transaction.query<SynonymVersionRow>(
      `select ${versionColumns} from search_synonym_version where synonym_id = $1 and revision = $2`,
      [id, revision - 1],
    );
    return row;
  }

  /** Keys among these that another entry in force has. */
  async takenKeys(transaction: Transaction, id: string, keys: readonly string[]): Promise<Set<string>> {
    const rows = await transaction.query<{ key: string }>(
      `select key from search_synonym_word where key = any($2::text[]) and synonym_id <> $1`,
      [id, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** Writes the entry, its words, its version and the journal's line. */
  async write(transaction: Transaction, viewer: MemberViewer, change: SynonymChange): Promise<void> {
    await this.writeEntry(transaction, viewer.memberId, change);
    await this.writeWords(transaction, change.id, wordsInForce(change.content));
    await this.journal.write(transaction, {
      action: `synonym_${change.action}`,
      actorId: viewer.memberId,
      subject: { kind: 'search_synonym', id: change.id },
      communityId: null,
    });
  }

  private async writeEntry(
    transaction: Transaction,
    memberId: string,
    { id, revision, action, content }: SynonymChange,
  ): Promise<void> {
    const { kind, wordsEn, wordsFr, conceptId, note, isRemoved } = content;
    await transaction.query(
      `with entry as (
         insert into search_synonym
           (id, kind, words_en, words_fr, concept_id, note, is_removed, author_id, revision, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (id) do update set kind = excluded.kind, words_en = excluded.words_en, words_fr = excluded.words_fr,
           concept_id = excluded.concept_id, note = excluded.note, is_removed = excluded.is_removed,
           author_id = excluded.author_id, revision = excluded.revision, changed_at = excluded.changed_at
         returning id)
       insert into search_synonym_version (synonym_id, revision, action, content, author_id, at)
       select id, $9, $11, $12, $8, $10 from entry`,
      [id, kind, wordsEn, wordsFr, conceptId, note, isRemoved, memberId, revision, this.clock.now(), action, content],
    );
  }

  private async writeWords(transaction: Transaction, id: string, words: readonly SynonymWord[]): Promise<void> {
    await transaction.query(
      `with gone as (delete from search_synonym_word where synonym_id = $1 and key <> all($2::text[]))
       insert into search_synonym_word (synonym_id, key, language, name)
       select $1, key, language, name from unnest($2::text[], $3::text[], $4::text[]) given (key, language, name)
       on conflict (key) do update set language = excluded.language, name = excluded.name
       where search_synonym_word.synonym_id = excluded.synonym_id`,
      [id, words.map(({ key }) => key), words.map(({ language }) => language), words.map(({ name }) => name)],
    );
    if (words.length === 0) return;
    await writeKnownWords(
      transaction,
      words.map(({ name }) => name),
    );
  }
}

/** None of an entry that is removed. */
export const wordsInForce = ({ isRemoved, kind, wordsEn, wordsFr }: SynonymContent): SynonymWord[] =>
  isRemoved ? [] : distinctWords(draftOf({ kind, wordsEn: [...wordsEn], wordsFr: [...wordsFr] }).words);
