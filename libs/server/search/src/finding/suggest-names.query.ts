import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { nameKey } from '../question/question-words.ts';

const mostSuggestions = 5;

/** A name that is nearly what was asked. */
export interface NearName {
  readonly conceptId: string;
  readonly name: string;
}

/** Names of the catalogue that are written like a question which found nothing. Everybody may know them. */
@Injectable()
export class SuggestNamesQuery {
  constructor(private readonly database: Database) {}

  /** One statement; none for less than three letters. */
  async execute(text: string, language: Language): Promise<NearName[]> {
    const key = nameKey(text).slice(0, 100);
    if (key.length < 3) return [];
    return await this.database.query<NearName>(
      `select concept_id as "conceptId", name from (
         select distinct on (concept_id) concept_id, name, greatest(similarity(key, $1), word_similarity($1, key) * 0.8) as nearness
         from search_name where key % $1 or $1 <% key
         order by concept_id, nearness desc, language <> $2, name
       ) near where nearness >= 0.3
       order by nearness desc, length(name), name limit ${mostSuggestions}`,
      [key, language],
    );
  }
}
