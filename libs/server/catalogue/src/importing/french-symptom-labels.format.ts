import { type CatalogueTerm, termOf } from '../merging/catalogue-term.ts';
import { SkipLog } from '../merging/merge-report.ts';
import { MalformedLine } from './malformed-line.ts';
import { type CatalogueFormat, type ParsedFile, asLabel, longestName } from './parsed-file.ts';

const header = [
  'subject_id',
  'source_language',
  'translation_language',
  'predicate_id',
  'source_value',
  'translation_status',
  'translation_value',
];

/**
 * French labels of the Human Phenotype Ontology, as Babelon's tab-separated table. They name symptoms that are there;
 * thousands of clinical signs that nobody speaks of are not added.
 */
export const frenchSymptomLabels: CatalogueFormat = {
  source: 'hpo-french',
  title: 'French labels of the Human Phenotype Ontology',
  kind: 'symptom',
  addsConcepts: false,
  synonymsAreSame: true,
  recognises: (line) => line.split('\t').slice(0, 4).join() === header.slice(0, 4).join(),
  parse,
};

function parse(lines: readonly string[]): ParsedFile {
  const skips = new SkipLog();
  const byId = new Map<string, CatalogueTerm>();
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const [id = '', , language, predicate, english = '', , french = '', ...rest] = line.split('\t');
    if (rest.length > 0 || french === '') throw new MalformedLine(index + 1, `has not the ${header.length} columns`);
    if (!/^HP:\d{7}$/.test(id)) throw new MalformedLine(index + 1, `"${id.slice(0, 40)}" is no HP id`);
    if (predicate !== 'rdfs:label' || language !== 'fr') return;
    if (Math.max(english.length, french.length) > longestName) {
      skips.skip('name_too_long', english.slice(0, 60));
      return;
    }
    byId.set(id, withLabel(byId.get(id), id, english, french, index + 1));
  });
  return { terms: [...byId.values()], skips };
}

/** A term may have several French labels: the first is the label, others are synonyms. */
function withLabel(
  known: CatalogueTerm | undefined,
  id: string,
  english: string,
  french: string,
  line: number,
): CatalogueTerm {
  if (known) return { ...known, synonyms: { en: known.synonyms.en, fr: [...known.synonyms.fr, asLabel(french)] } };
  return termOf({
    key: id,
    line,
    label: { en: asLabel(english), fr: asLabel(french) },
    codes: [{ system: 'hpo', code: id }],
  });
}
