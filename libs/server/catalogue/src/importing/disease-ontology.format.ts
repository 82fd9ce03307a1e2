import { z } from 'zod';
import { type CatalogueTerm, type ConceptCode, termOf } from '../merging/catalogue-term.ts';
import { SkipLog } from '../merging/merge-report.ts';
import { MalformedLine } from './malformed-line.ts';
import { type CatalogueFormat, type ParsedFile, asLabel, longestName } from './parsed-file.ts';

const diseaseLine = z.object({
  id: z.string().regex(/^DOID:\d+$/, 'is no DOID'),
  label: z.string().trim().min(1),
  parents: z.array(z.string()),
  synonyms: z.array(z.object({ text: z.string(), scope: z.string() })).default([]),
  xrefs: z.record(z.string(), z.array(z.string())).default({}),
});
type DiseaseLine = z.output<typeof diseaseLine>;

/** Cross-references that are kept, and the system they are kept under. */
const systems: Readonly<Record<string, string>> = {
  MESH: 'mesh',
  ORDO: 'orphanet',
  ICD10CM: 'icd10cm',
  ICD11: 'icd11',
};
const sameMeaning: ReadonlySet<string> = new Set(['EXACT', 'FORMER_LABEL']);

/**
 * Human Disease Ontology as newline-delimited JSON; its label names a term among parents. English.
 * Its definitions are written for machines ("has material basis in"), so they do not become summaries.
 */
export const diseaseOntology: CatalogueFormat = {
  source: 'disease-ontology',
  title: 'Human Disease Ontology',
  kind: 'condition',
  addsConcepts: true,
  synonymsAreSame: false,
  recognises: (line) => /^\{.*"id"\s*:\s*"DOID:/.test(line),
  parse,
};

function parse(lines: readonly string[]): ParsedFile {
  const skips = new SkipLog();
  const seen = new Map<string, number>();
  const diseases = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const disease = readDisease(line, index + 1);
    const earlier = seen.get(disease.id);
    if (earlier !== undefined) throw new MalformedLine(index + 1, `${disease.id} is on line ${earlier} already`);
    seen.set(disease.id, index + 1);
    return [{ disease, line: index + 1 }];
  });
  const groups = groupsAmong(diseases.map(({ disease }) => disease));
  return { terms: diseases.map(({ disease, line }) => toTerm(disease, line, groups, skips)), skips };
}

/**
 * What releases say wrongly, by DOID: names and codes that belong to another disease.
 * DOID:446, primary hyperaldosteronism (too much aldosterone), carries those of Cushing's syndrome (too much cortisol).
 */
const mistaken: Readonly<Record<string, ReadonlySet<string>>> = {
  'DOID:446': new Set(['Cushing syndrome', "Cushing's syndrome", 'E24', 'D003480']),
};

function readDisease(line: string, number: number): DiseaseLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new MalformedLine(number, 'is no JSON');
  }
  const parsed = diseaseLine.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MalformedLine(number, `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is wrong'}`);
}

function toTerm(disease: DiseaseLine, line: number, groups: ReadonlySet<string>, skips: SkipLog): CatalogueTerm {
  const synonyms = disease.synonyms.flatMap(({ text, scope }) => {
    const name = text
      .replace(/\s+/g, ' ')
      .replace(/ \((?:disorder|finding|morphologic abnormality)\)\s*$/, '')
      .trim();
    if (!sameMeaning.has(scope) || name === '' || mistaken[disease.id]?.has(name)) return [];
    if (name.length <= longestName) return [name];
    skips.skip('name_too_long', `${name.slice(0, 60)}…`);
    return [];
  });
  return termOf({
    key: disease.label,
    line,
    label: { en: asLabel(disease.label), fr: null },
    synonyms: { en: synonyms, fr: [] },
    codes: codesOf(disease),
    parents: disease.parents,
    isGroup: groups.has(disease.label),
  });
}

const codesOf = (disease: DiseaseLine): ConceptCode[] => [
  { system: 'doid', code: disease.id },
  ...Object.entries(systems).flatMap(([reference, system]) =>
    (disease.xrefs[reference] ?? [])
      .filter((code) => !mistaken[disease.id]?.has(code))
      .map((code) => ({ system, code })),
  ),
];

const subdivided: ReadonlySet<string> = new Set([
  'disease of metabolism',
  'disease by infectious agent',
  'disease of cellular proliferation',
  'genetic disease',
  'disease of anatomical entity',
]);

/** The two upper floors ("disease of anatomical entity", "nervous system disease") are nobody's diagnosis. */
function groupsAmong(diseases: readonly DiseaseLine[]): Set<string> {
  const withChildren = new Set(diseases.flatMap((disease) => disease.parents));
  const groups = diseases.filter(
    ({ label, parents }) =>
      withChildren.has(label) &&
      (parents.includes('disease') ||
        (parents.some((parent) => subdivided.has(parent)) && /(disease|neoplasm|cancer)$/.test(label))),
  );
  return new Set(groups.map(({ label }) => label));
}
