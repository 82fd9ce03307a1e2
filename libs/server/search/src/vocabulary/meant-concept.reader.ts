import { Injectable } from '@nestjs/common';
import type { ConceptKind } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Database } from '@entraide/server-platform';
import { nameKey } from '../question/question-words.ts';

const address = /\/(condition|treatment|symptom)s\/([a-z0-9-]+)\/?(?:[?#].*)?$/;

/** Finds the concept that a curator names. */
@Injectable()
export class MeantConceptReader {
  constructor(
    private readonly database: Database,
    private readonly concepts: ConceptReader,
  ) {}

  /**
   * One statement.
   * @param text the address of a concept's page, with or without the site's, or a name
   * @returns null when there is none, or when several have this name
   */
  async idOf(text: string): Promise<string | null> {
    const [, kind, slug] = address.exec(text) ?? [];
    if (kind && slug) return (await this.concepts.idsBySlugs(kind as ConceptKind, [slug])).get(slug) ?? null;
    const rows = await this.database.query<{ id: string }>(
      `select distinct concept_id as id from search_name where key = $1 limit 2`,
      [nameKey(text.slice(0, 200))],
    );
    return rows.length === 1 ? (rows[0]?.id ?? null) : null;
  }

  /** Keys among these that are names of the concept, in one statement. */
  async namesOf(conceptId: string, keys: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ key: string }>(
      `select distinct key from search_name where concept_id = $1 and key = any($2::text[])`,
      [conceptId, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }
}
