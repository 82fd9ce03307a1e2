import { Injectable } from '@nestjs/common';
import { type IndexableConcept, IndexableConceptReader } from '@entraide/server-catalogue';
import { Database, type Transaction } from '@entraide/server-platform';
import { nameKey } from '../question/question-words.ts';
import { writeKnownWords } from './known-words.ts';

interface NameRow {
  readonly concept_id: string;
  readonly kind: string;
  readonly key: string;
  readonly language: string;
  readonly name: string;
}

/** Keeps the names by which questions are recognised, and the words that misspelt ones are compared with. */
@Injectable()
export class ConceptNamesWriter {
  constructor(
    private readonly database: Database,
    private readonly concepts: IndexableConceptReader,
  ) {}

  /** The names of these concepts as they are now; none for what is no concept any more. */
  async replace(ids: readonly string[]): Promise<void> {
    const rows = (await this.concepts.byIds(ids)).flatMap(namesOf);
    await this.database.inTransaction('system', async (transaction) => {
      await transaction.query(`delete from search_name where concept_id = any($1::uuid[])`, [ids]);
      await writeNames(transaction, rows);
      await writeKnownWords(
        transaction,
        rows.map((row) => row.name),
      );
    });
  }
}

/** Each key once: names that differ in number or accents alone are recognised alike. */
function namesOf(concept: IndexableConcept): NameRow[] {
  const rows = concept.names.map(({ language, name }) => ({
    concept_id: concept.id,
    kind: concept.kind,
    key: nameKey(name),
    language,
    name,
  }));
  const byKey = new Map(rows.toReversed().map((row) => [`${row.language} ${row.key}`, row]));
  return [...byKey.values()].filter((row) => row.key !== '');
}

async function writeNames(transaction: Transaction, rows: readonly NameRow[]): Promise<void> {
  await transaction.query(
    `insert into search_name (concept_id, kind, key, language, name)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) on conflict do nothing`,
    [
      rows.map((row) => row.concept_id),
      rows.map((row) => row.kind),
      rows.map((row) => row.key),
      rows.map((row) => row.language),
      rows.map((row) => row.name),
    ],
  );
}
