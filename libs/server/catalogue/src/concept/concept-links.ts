import type { Language } from '@entraide/domain-kernel';
import type { ConceptLinkObject } from './concept-link.object.ts';
import { type ConceptLinkRow, linkColumns, toConceptLink } from './concept-row.ts';

/** A concept's link with the id that was asked for: its own, or that of a concept merged into it. */
export type AskedConceptRow = ConceptLinkRow & { readonly asked_id: string };

const askedColumns = `asked.id as asked_id, ${linkColumns('shown')}`;
const shown = 'join concept shown on shown.id = coalesce(asked.merged_into_id, asked.id)';

/** SQL of a statement: the concepts of the ids in its first parameter. */
export const askedConceptsSql = `select ${askedColumns} from concept asked ${shown} where asked.id = any($1::uuid[])`;

/**
 * The links of concepts as a column of another feature's read, which then needs no second statement for names.
 * @param ids SQL of an array of ids, never text of a request
 * @returns SQL of a JSON array of {@link AskedConceptRow}, in the order of the ids; unknown ones are absent
 */
export const conceptLinksColumn = (ids: string): string =>
  `(select coalesce(json_agg(link order by link.place), '[]')
    from (select given.place, ${askedColumns}
          from unnest(${ids}) with ordinality given (id, place) join concept asked on asked.id = given.id ${shown}) link)`;

/** Links by the id that was asked for, in the order of the rows. */
export const toConceptLinks = (rows: readonly AskedConceptRow[], language: Language): Map<string, ConceptLinkObject> =>
  new Map(rows.map((row) => [row.asked_id, toConceptLink(row, language)]));
