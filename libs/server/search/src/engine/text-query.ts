import { foldText } from '@entraide/domain-kernel';
import type { SearchMeaning, SearchQuestion, SearchTerm } from '@entraide/server-platform';
import type { Bindings } from './bindings.ts';
import { conceptLabel } from './document-statement.ts';
import { formsOf } from './word-forms.ts';

/** One thing that the question asks for: a word, or the words that name a concept together with its other names. */
export interface TextUnit {
  /** A `tsquery` expression. */
  readonly sql: string;
  /** What finding it tells, above 0: rare words tell more. */
  readonly weight: number;
}

const mostUnits = 8;

/** The question as units; user text reaches the statement as parameters of `phraseto_tsquery`, which knows no operator. */
export function unitsOf({ terms, meanings }: SearchQuestion, bindings: Bindings): TextUnit[] {
  const units: TextUnit[] = [];
  for (let index = 0; index < terms.length && units.length < mostUnits;) {
    const meaning = meanings.find(({ from }) => from === index);
    const count = meaning?.count ?? 1;
    units.push(unitOf(terms.slice(index, index + count), meaning, bindings));
    index += count;
  }
  return units;
}

function unitOf(terms: readonly SearchTerm[], meaning: SearchMeaning | undefined, bindings: Bindings): TextUnit {
  const words = terms.map(({ word, nearby }) => {
    const forms = [word, ...nearby].flatMap(formsOf);
    return `entraide_any_phrase(${bindings.add(forms)}::text[])`;
  });
  const weight = Math.max(...terms.map(({ documents }) => 1 / Math.log(Math.E + documents)));
  const together = words.length > 1 ? `(${words.join(' && ')})` : (words[0] as string);
  if (!meaning) return { sql: together, weight };
  const names = bindings.add(meaning.names.map(foldText).filter(Boolean));
  const labels = bindings.add(meaning.conceptIds.map(conceptLabel));
  return {
    sql: `(${together} || entraide_any_phrase(${names}::text[]) || entraide_any_label(${labels}::text[]))`,
    weight,
  };
}
