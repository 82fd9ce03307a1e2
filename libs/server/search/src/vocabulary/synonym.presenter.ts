import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { type MemberCard, MemberCardsReader } from '@entraide/server-accounts';
import { type ConceptLinkObject, ConceptReader } from '@entraide/server-catalogue';
import type { SynonymRow, SynonymVersionRow } from './synonym-row.ts';
import type { SynonymObject, SynonymVersionObject } from './synonym.objects.ts';

interface Named {
  readonly concepts: ReadonlyMap<string, ConceptLinkObject>;
  readonly members: ReadonlyMap<string, MemberCard>;
}

interface Naming {
  readonly conceptId: string | null;
  readonly authorId: string | null;
}

/** Makes objects of rows, with the names of the concepts and members in them. */
@Injectable()
export class SynonymPresenter {
  constructor(
    private readonly concepts: ConceptReader,
    private readonly members: MemberCardsReader,
  ) {}

  /** At most two statements for any number of rows. */
  async present(rows: readonly SynonymRow[], language: Language): Promise<SynonymObject[]> {
    const named = await this.nameAll(rows, language);
    return rows.map((row) => ({ ...row, ...named(row) }));
  }

  /** At most two statements for any number of rows. */
  async presentVersions(rows: readonly SynonymVersionRow[], language: Language): Promise<SynonymVersionObject[]> {
    const flat = rows.map(({ content, ...version }) => ({ ...content, ...version }));
    const named = await this.nameAll(flat, language);
    return flat.map((row) => ({ ...row, ...named(row) }));
  }

  private async nameAll(rows: readonly Naming[], language: Language): Promise<(row: Naming) => NamesOfRow> {
    const [concepts, members] = await Promise.all([
      this.concepts.byIds(
        rows.flatMap(({ conceptId }) => conceptId ?? []),
        language,
      ),
      this.members.byIds(rows.map(({ authorId }) => authorId)),
    ]);
    return (row) => namesOf(row, { concepts, members });
  }
}

interface NamesOfRow {
  readonly concept: ConceptLinkObject | null;
  readonly author: MemberCard | null;
}

const namesOf = ({ conceptId, authorId }: Naming, { concepts, members }: Named): NamesOfRow => ({
  concept: concepts.get(conceptId ?? '') ?? null,
  author: members.get(authorId ?? '') ?? null,
});
