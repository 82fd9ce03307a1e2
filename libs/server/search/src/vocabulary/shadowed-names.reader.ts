import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { type ConceptLinkObject, ConceptReader } from '@entraide/server-catalogue';
import { Database } from '@entraide/server-platform';
import type { SynonymWord } from './synonym-draft.ts';
import type { ShadowedNameObject } from './synonym-preview.objects.ts';

const mostShown = 20;

interface NameRow {
  readonly key: string;
  readonly name: string;
  readonly concept_id: string;
}

/** Finds the catalogue's names that stand in an entry's words: the longest name in a question wins. */
@Injectable()
export class ShadowedNamesReader {
  constructor(
    private readonly database: Database,
    private readonly concepts: ConceptReader,
  ) {}

  /** Two statements, whatever the number of words. @returns at most twenty, those that are all of a word first */
  async read(words: readonly SynonymWord[], language: Language): Promise<ShadowedNameObject[]> {
    const keys = [...new Set(words.flatMap(({ key }) => partsOf(key)))];
    const rows = await this.database.query<NameRow>(
      `select distinct on (concept_id, key) concept_id, key, name from search_name where key = any($1::text[])
       order by concept_id, key, language <> $2, length(name), name limit 200`,
      [keys, language],
    );
    const links = await this.concepts.byIds(
      rows.map((row) => row.concept_id),
      language,
    );
    return words
      .flatMap((word) => shadowedBy(word, rows, links))
      .toSorted(wholeFirst)
      .slice(0, mostShown);
  }
}

/** Every run of neighbouring words, the whole included: `"a b c"` gives a, b, c, a b, b c and a b c. */
export function partsOf(key: string): string[] {
  const words = key.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

function shadowedBy(
  { name: text, key }: SynonymWord,
  rows: readonly NameRow[],
  links: ReadonlyMap<string, ConceptLinkObject>,
): ShadowedNameObject[] {
  const parts = new Set(partsOf(key));
  return rows
    .filter((row) => parts.has(row.key))
    .flatMap((row) => {
      const concept = links.get(row.concept_id);
      return concept ? [{ text, name: row.name, concept, isWhole: row.key === key }] : [];
    });
}

const wholeFirst = (one: ShadowedNameObject, other: ShadowedNameObject): number =>
  Number(other.isWhole) - Number(one.isWhole);
