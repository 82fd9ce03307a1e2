import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { Database, type Page, type PageArgs, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { type SynonymRow, isId, synonymColumns, versionColumns, type SynonymVersionRow } from './synonym-row.ts';
import type { SynonymHistoryObject, SynonymObject } from './synonym.objects.ts';
import { SynonymPresenter } from './synonym.presenter.ts';

export interface SynonymsWanted extends PageArgs {
  /** Part of a word; empty for all. */
  readonly text: string;
  readonly isRemoved: boolean;
}

const mostVersions = 50;

/** Reads the curated entries. */
@Injectable()
export class ListSynonyms {
  constructor(
    private readonly database: Database,
    private readonly presenter: SynonymPresenter,
  ) {}

  /** Those changed last come first. At most three statements. */
  async page(viewer: Viewer, { text, isRemoved, first, after }: SynonymsWanted): Promise<Page<SynonymObject>> {
    const size = pageSize(first);
    const from = decodeCursor(after);
    const rows = await this.database.query<SynonymRow>(
      `select ${synonymColumns} from search_synonym
       where is_removed = $1 and ($2 = '' or exists (
           select from unnest(words_en || words_fr) word
           where strpos(lower(unaccent(word)), lower(unaccent($2))) > 0))
         and ($3::timestamptz is null or (changed_at, id) < ($3::timestamptz, $4::uuid))
       order by changed_at desc, id desc limit $5`,
      [isRemoved, text.trim().slice(0, 100), from?.at ?? null, from?.id ?? null, size + 1],
    );
    const shown = await this.presenter.present(rows.slice(0, size), viewer.language);
    const byId = new Map(shown.map((synonym) => [synonym.id, synonym]));
    return toPage(
      rows,
      size,
      (row) => ({ at: row.changedAt, id: row.id }),
      (row) => byId.get(row.id) as SynonymObject,
    );
  }

  /** At most three statements. @returns null when there is no such entry */
  async byId(viewer: Viewer, id: string): Promise<SynonymObject | null> {
    if (!isId(id)) return null;
    const rows = await this.database.query<SynonymRow>(`select ${synonymColumns} from search_synonym where id = $1`, [
      id,
    ]);
    const [synonym] = await this.presenter.present(rows, viewer.language);
    return synonym ?? null;
  }

  /** At most six statements. @returns null when there is no such entry */
  async history(viewer: Viewer, id: string): Promise<SynonymHistoryObject | null> {
    const synonym = await this.byId(viewer, id);
    if (!synonym) return null;
    const rows = await this.database.query<SynonymVersionRow>(
      `select ${versionColumns} from search_synonym_version where synonym_id = $1
       order by revision desc limit ${mostVersions}`,
      [id],
    );
    return { synonym, versions: await this.presenter.presentVersions(rows, viewer.language) };
  }
}
