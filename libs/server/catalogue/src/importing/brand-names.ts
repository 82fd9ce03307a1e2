import { foldText } from '@entraide/domain-kernel';
import type { CatalogueTerm } from '../merging/catalogue-term.ts';
import type { Substances } from './french-medicines.format.ts';
import { MalformedLine } from './malformed-line.ts';

const leastColumns = 10;

/**
 * Adds brand names as French synonyms, from the medicines' own file (CIS_bdpm). A brand counts when its medicines have
 * one active substance, always the same, and when it is not that substance with a maker's name.
 * @throws MalformedLine naming the first line that does not fit
 */
export function withBrandNames(
  terms: readonly CatalogueTerm[],
  substances: Substances,
  lines: readonly string[],
): CatalogueTerm[] {
  const keysOfMedicine = new Map<string, string[]>();
  for (const [key, { medicines }] of substances.byKey) {
    for (const cis of medicines) keysOfMedicine.set(cis, [...(keysOfMedicine.get(cis) ?? []), key]);
  }
  const substancesOfBrand = new Map<string, Set<string>>();
  lines.forEach((line, index) => {
    if (line.trim() === '' || (index === 0 && line.startsWith('cis\t'))) return;
    const { cis, brand } = readBrand(line, index + 1);
    const keys = keysOfMedicine.get(cis);
    if (brand === '' || !keys) return;
    const known = substancesOfBrand.get(brand) ?? new Set();
    substancesOfBrand.set(brand, new Set([...known, ...(keys.length === 1 ? keys : ['', ...keys])]));
  });
  const brands = new Map<string, string[]>();
  for (const [brand, [key = '', second]] of substancesOfBrand) {
    if (second !== undefined || isGeneric(brand, key)) continue;
    brands.set(key, [...(brands.get(key) ?? []), brand]);
  }
  return terms.map((term) => ({
    ...term,
    synonyms: { en: term.synonyms.en, fr: [...term.synonyms.fr, ...(brands.get(term.key) ?? []).sort()] },
  }));
}

function readBrand(line: string, number: number): { cis: string; brand: string } {
  const cells = line.split('\t').map((cell) => cell.trim());
  const [cis = '', denomination = ''] = cells;
  if (cells.length < leastColumns || !/^\d{8}$/.test(cis))
    throw new MalformedLine(number, 'is no medicine of CIS_bdpm');
  const words = (denomination.split(',')[0] ?? '').split(' ');
  const end = words.findIndex((word) => /\d|%|^(?:POUR|ADULTES?|ENFANTS?|NOURRISSONS?|SANS|AU|À|mg|g|ml)$/i.test(word));
  const brand = (end < 0 ? words : words.slice(0, end)).join(' ');
  return { cis, brand: brand.length < 3 || brand.length > 40 ? '' : titleCase(brand) };
}

/** Generics are sold as "substance maker"; the substance's first word tells them. */
const isGeneric = (brand: string, key: string): boolean => {
  const [first = ''] = key.replace(/^acide /, '').split(' ');
  return key === '' || foldText(brand).includes(first);
};

const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
