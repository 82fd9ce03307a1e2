import { foldText, languages } from '@entraide/domain-kernel';
import type { CatalogueTerm, ConceptCode } from './catalogue-term.ts';
import { type ConceptRecord, nameId, namesOf } from './concept-record.ts';

/** The concepts of one kind as they are stored. */
export interface ExistingCatalogue {
  readonly records: ReadonlyMap<string, ConceptRecord>;
  /** Codes (`system code`) and names (`language key`) of merged concepts, with the id of what they became. */
  readonly formerCodes: ReadonlyMap<string, string>;
  readonly formerNames: ReadonlyMap<string, string>;
  /** Addresses of merged concepts, which stay theirs. */
  readonly formerSlugs: ReadonlySet<string>;
}

export type MatchedBy = 'slug' | 'code' | 'name';
export interface Match {
  readonly id: string;
  readonly by: MatchedBy;
}

/** Each of these codes names one concept; other systems are classifications in which several concepts share a code. */
const identifyingSystems: ReadonlySet<string> = new Set(['doid', 'symp', 'hpo', 'bdpm']);

export const codeId = ({ system, code }: ConceptCode): string => `${system} ${code}`;
const systemOf = (code: string): string => code.slice(0, code.indexOf(' '));
/** The American modification of ICD-10 agrees with it where the codes are equal. */
const comparable = (code: string): string => code.replace(/^icd10cm /, 'icd10 ');

type Claim = (term: CatalogueTerm) => ReadonlySet<string>;

/**
 * Which stored concept each term is, strongest evidence first: address, identifying code, a classification's code that
 * one concept and one term alone carry, then names (label to label, label to synonym, synonym to label).
 * A concept is taken by one term only, except through its own identifying codes; doubt means no match.
 * @param synonymsAreSame where people here have said that a term's label is another name of a concept, it is that concept,
 * however many terms there are: right for symptoms ("exhaustion" is fatigue), wrong for diseases, whose synonyms here may
 * be kinds of them ("peanut allergy" under food allergy)
 */
export function matchTerms(
  existing: ExistingCatalogue,
  terms: readonly CatalogueTerm[],
  synonymsAreSame = false,
): Map<CatalogueTerm, Match> {
  const matches = new Map<CatalogueTerm, Match>();
  const taken = new Set<string>();
  const take = (term: CatalogueTerm, id: string, by: MatchedBy): void => {
    matches.set(term, { id, by });
    taken.add(id);
  };
  const index = indexOf(existing);

  for (const term of terms) {
    const id = term.slug === undefined ? undefined : index.slugs.get(term.slug);
    if (id !== undefined) take(term, id, 'slug');
  }
  for (const term of terms) {
    if (matches.has(term)) continue;
    const ids = new Set(identifyingCodes(term).flatMap((code) => [...(index.codes.get(code) ?? [])]));
    const [id] = ids;
    if (id !== undefined && ids.size === 1) take(term, id, 'code');
  }
  const claimWith = (claim: Claim, by: MatchedBy): void => {
    const open = terms.filter((term) => !matches.has(term));
    const claims = new Map<string, CatalogueTerm[]>();
    for (const term of open) {
      const [id, second] = claim(term);
      if (id === undefined || second !== undefined || taken.has(id)) continue;
      if (!mayBeSame(term, existing.records.get(id))) continue;
      claims.set(id, [...(claims.get(id) ?? []), term]);
    }
    for (const [id, [term, rival]] of claims) if (term && !rival) take(term, id, by);
  };
  claimWith(sharedCodes(index.codes, terms, existing), 'code');
  claimWith((term) => gather(term, index.mainNames, labelsOf), 'name');
  claimWith((term) => gather(term, index.synonyms, labelsOf), 'name');
  claimWith((term) => gather(term, index.mainNames, synonymsOf), 'name');
  for (const term of synonymsAreSame ? terms : []) {
    const [id, second] = matches.has(term) ? [] : gather(term, index.familiarSynonyms, labelsOf);
    if (id !== undefined && second === undefined) take(term, id, 'name');
  }
  return matches;
}

const identifyingCodes = (term: CatalogueTerm): string[] =>
  term.codes.filter((code) => identifyingSystems.has(code.system)).map(codeId);

/** Two different codes of a system that identifies are two concepts. */
function mayBeSame(term: CatalogueTerm, record: ConceptRecord | undefined): boolean {
  if (!record) return true;
  const own = new Set([...record.codes].map(systemOf));
  return !term.codes.some(
    (code) => code.system !== 'bdpm' && identifyingSystems.has(code.system) && own.has(code.system),
  );
}

type Index = Map<string, Set<string>>;

function put(index: Index, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function indexOf(existing: ExistingCatalogue): {
  slugs: Map<string, string>;
  codes: Index;
  mainNames: Index;
  synonyms: Index;
  familiarSynonyms: Index;
} {
  const index = {
    slugs: new Map<string, string>(),
    codes: new Map() as Index,
    mainNames: new Map() as Index,
    synonyms: new Map() as Index,
    familiarSynonyms: new Map() as Index,
  };
  for (const record of existing.records.values()) {
    index.slugs.set(record.slug, record.id);
    for (const code of record.codes) put(index.codes, comparable(code), record.id);
    for (const [id, { role, source }] of namesOf(record)) {
      put(role === 'synonym' ? index.synonyms : index.mainNames, id, record.id);
      if (role === 'synonym' && (source === 'starter' || source === 'administrator')) {
        put(index.familiarSynonyms, id, record.id);
      }
    }
  }
  for (const [code, id] of existing.formerCodes) put(index.codes, comparable(code), id);
  for (const [name, id] of existing.formerNames) put(index.mainNames, name, id);
  return index;
}

/** Codes of classifications count when one stored concept and one term carry them, when the term has no second code of the
 * system, and when names share a word. */
function sharedCodes(codes: Index, terms: readonly CatalogueTerm[], existing: ExistingCatalogue): Claim {
  const carriers = new Map<string, number>();
  for (const term of terms) {
    for (const code of new Set(term.codes.map((each) => comparable(codeId(each))))) {
      carriers.set(code, (carriers.get(code) ?? 0) + 1);
    }
  }
  return (term) => {
    const ids = new Set<string>();
    const own = term.codes.map((each) => comparable(codeId(each)));
    for (const code of own) {
      const holders = codes.get(code);
      if (own.some((other) => other !== code && systemOf(other) === systemOf(code))) continue;
      if (identifyingSystems.has(systemOf(code)) || holders?.size !== 1 || carriers.get(code) !== 1) continue;
      for (const id of holders) if (sharesWord(term, existing.records.get(id))) ids.add(id);
    }
    return ids;
  };
}

const wordsOf = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length >= 4 && !commonWords.has(word)));

const commonWords: ReadonlySet<string> = new Set(['disease', 'disorder', 'syndrome', 'chronic', 'acute', 'type']);

function sharesWord(term: CatalogueTerm, record: ConceptRecord | undefined): boolean {
  if (!record) return false;
  const known = wordsOf([...namesOf(record).values()].map((entry) => entry.key));
  const offered = wordsOf([...labelsOf(term), ...synonymsOf(term)].map((id) => id.slice(3)));
  return [...offered].some((word) => known.has(word));
}

const folded = (term: CatalogueTerm, names: (language: 'en' | 'fr') => readonly (string | null)[]): string[] =>
  languages.flatMap((language) =>
    names(language).flatMap((name) => {
      const key = name === null ? '' : foldText(name);
      return key === '' ? [] : [nameId(language, key)];
    }),
  );
const labelsOf = (term: CatalogueTerm): string[] =>
  folded(term, (language) => [term.label[language], term.everyday[language]]);
const synonymsOf = (term: CatalogueTerm): string[] => folded(term, (language) => term.synonyms[language]);

const gather = (term: CatalogueTerm, index: Index, names: (term: CatalogueTerm) => string[]): Set<string> =>
  new Set(names(term).flatMap((name) => [...(index.get(name) ?? [])]));
