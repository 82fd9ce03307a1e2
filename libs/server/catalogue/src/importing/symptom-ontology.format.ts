import { termOf } from '../merging/catalogue-term.ts';
import type { CatalogueTerm } from '../merging/catalogue-term.ts';
import { SkipLog } from '../merging/merge-report.ts';
import { MalformedLine } from './malformed-line.ts';
import { type CatalogueFormat, type ParsedFile, asLabel, longestName } from './parsed-file.ts';

/** Symptom Ontology in OBO 1.2. English. */
export const symptomOntology: CatalogueFormat = {
  source: 'symptom-ontology',
  title: 'Symptom Ontology',
  kind: 'symptom',
  addsConcepts: true,
  synonymsAreSame: true,
  recognises: (line) => line.startsWith('format-version:'),
  parse,
};

interface Stanza {
  readonly line: number;
  readonly type: string;
  readonly tags: { readonly name: string; readonly value: string; readonly line: number }[];
}

function parse(lines: readonly string[]): ParsedFile {
  const skips = new SkipLog();
  const seen = new Map<string, number>();
  const terms = stanzasOf(lines).flatMap((stanza) => {
    if (stanza.type !== 'Term') return [];
    const term = toTerm(stanza, skips);
    if (!term) return [];
    const earlier = seen.get(term.key);
    if (earlier !== undefined) throw new MalformedLine(term.line, `${term.key} is on line ${earlier} already`);
    seen.set(term.key, term.line);
    return [term];
  });
  return { terms: withGroups(terms), skips };
}

function stanzasOf(lines: readonly string[]): Stanza[] {
  const stanzas: Stanza[] = [{ line: 1, type: 'header', tags: [] }];
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('!')) return;
    const opening = /^\[(\w+)\]\s*$/.exec(line);
    if (opening) {
      stanzas.push({ line: index + 1, type: opening[1] as string, tags: [] });
      return;
    }
    const tag = /^([\w-]+):\s*(.*)$/.exec(line);
    if (!tag) throw new MalformedLine(index + 1, 'is neither "tag: value" nor "[Stanza]"');
    stanzas.at(-1)?.tags.push({ name: tag[1] as string, value: tag[2] as string, line: index + 1 });
  });
  return stanzas;
}

function toTerm(stanza: Stanza, skips: SkipLog): CatalogueTerm | undefined {
  const first = (name: string): string | undefined => stanza.tags.find((tag) => tag.name === name)?.value.trim();
  const id = first('id');
  const name = first('name');
  if (!id || !/^\w+:\w+$/.test(id)) throw new MalformedLine(stanza.line, 'the term has no id');
  if (!name) throw new MalformedLine(stanza.line, `${id} has no name`);
  if (first('is_obsolete') === 'true') {
    skips.skip('obsolete', name);
    return undefined;
  }
  return termOf({
    key: id,
    line: stanza.line,
    label: { en: asLabel(unescape(name)), fr: null },
    synonyms: { en: synonymsOf(stanza, skips), fr: [] },
    codes: [{ system: 'symp', code: id }],
    parents: stanza.tags
      .filter((tag) => tag.name === 'is_a')
      .map((tag) => tag.value.replace(/\s*(!|\{).*$/, '').trim()),
  });
}

function synonymsOf(stanza: Stanza, skips: SkipLog): string[] {
  return stanza.tags.flatMap(({ name, value, line }) => {
    if (name !== 'synonym') return [];
    const synonym = /^"((?:[^"\\]|\\.)*)"\s*(\w+)?/.exec(value);
    if (!synonym) throw new MalformedLine(line, 'the synonym is not in quotation marks');
    const text = unescape(synonym[1] as string).trim();
    if (synonym[2] !== 'EXACT' || text === '') return [];
    if (text.length <= longestName) return [text];
    skips.skip('name_too_long', `${text.slice(0, 60)}…`);
    return [];
  });
}

const unescape = (text: string): string => text.replace(/\\(.)/g, '$1');

/** "vision symptom", "general symptom": shelves with symptoms on them, and nobody's own symptom. */
function withGroups(terms: readonly CatalogueTerm[]): CatalogueTerm[] {
  const withChildren = new Set(terms.flatMap((term) => term.parents));
  return terms.map((term) => ({
    ...term,
    isGroup: withChildren.has(term.key) && /(^|\s)symptom$/i.test(term.label.en ?? ''),
  }));
}
