import { Injectable } from '@nestjs/common';
import { Database } from '@entraide/server-platform';
import type { SearchFilterInput } from './search-filter.input.ts';

/** What the words of an address lead to; absent is what leads to nothing. */
export interface ResolvedSlugs {
  readonly condition?: string;
  readonly treatment?: string;
  readonly symptom?: string;
  readonly community?: string;
}

/** Turns the words of a filter that people can read into ids. */
@Injectable()
export class FilterSlugsQuery {
  constructor(private readonly database: Database) {}

  /** One statement, none without words. A merged concept's word leads to the concept it became. */
  async execute(input: SearchFilterInput): Promise<ResolvedSlugs> {
    const { conditionSlug, treatmentSlug, symptomSlug, communitySlug } = input;
    const asked = {
      condition: conditionSlug,
      treatment: treatmentSlug,
      symptom: symptomSlug,
      community: communitySlug,
    };
    const given = Object.entries(asked).filter(([, slug]) => slug);
    if (given.length === 0) return {};
    const rows = await this.database.query<{ kind: keyof ResolvedSlugs; id: string }>(
      `with given as (select * from unnest($1::text[], $2::text[]) given (kind, slug))
       select given.kind, coalesce(concept.merged_into_id, concept.id) as id
       from given join concept on concept.kind = given.kind and concept.slug = given.slug
       union all
       select given.kind, community.id from given join community on community.slug = given.slug
       where given.kind = 'community' and not community.is_archived`,
      [given.map(([kind]) => kind), given.map(([, slug]) => slug)],
    );
    return Object.fromEntries(rows.map(({ kind, id }) => [kind, id]));
  }
}
