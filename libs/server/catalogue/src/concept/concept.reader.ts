import { Injectable } from '@nestjs/common';
import type { ConceptKind, Language } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import type { ConceptLinkObject } from './concept-link.object.ts';
import { type AskedConceptRow, askedConceptsSql, toConceptLinks } from './concept-links.ts';

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Concepts for other features, always by sets: they hold ids, this gives names. */
@Injectable()
export class ConceptReader {
  constructor(private readonly database: Database) {}

  /**
   * The links of concepts in one statement, none for no id.
   * @returns by the id that was asked for; a merged concept's id leads to the concept it became, unknown ids are absent.
   */
  async byIds(ids: readonly string[], language: Language): Promise<Map<string, ConceptLinkObject>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    return toConceptLinks(await this.database.query<AskedConceptRow>(askedConceptsSql, [wanted]), language);
  }

  /** Ids by slug, in one statement; a merged concept's slug gives the id of the concept it became. */
  async idsBySlugs(kind: ConceptKind, slugs: readonly string[]): Promise<Map<string, string>> {
    if (slugs.length === 0) return new Map();
    const rows = await this.database.query<{ slug: string; id: string }>(
      `select slug, coalesce(merged_into_id, id) as id from concept where kind = $1 and slug = any($2::text[])`,
      [kind, [...new Set(slugs)]],
    );
    return new Map(rows.map((row) => [row.slug, row.id]));
  }

  /**
   * Which of the ids may be chosen in an entry: approved, of one of the kinds, and no group.
   * For commands that check what a form sent: what is no id at all is absent too.
   */
  async selectableIds(ids: readonly string[], kinds: readonly ConceptKind[]): Promise<Map<string, ConceptKind>> {
    const wanted = [...new Set(ids)].filter((id) => idShape.test(id));
    if (wanted.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; kind: ConceptKind }>(
      `select id, kind from concept
       where id = any($1::uuid[]) and kind = any($2::text[]) and state = 'approved' and not is_group`,
      [wanted, [...kinds]],
    );
    return new Map(rows.map((row) => [row.id, row.kind]));
  }
}
