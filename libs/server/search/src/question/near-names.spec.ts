import { describe, expect, it } from '@jest/globals';
import { nearestConcepts } from './near-names.ts';
import { nameKey } from './question-words.ts';

const documentsOf = {
  deficiency: 1_000,
  disease: 4_000,
  syndrome: 4_000,
  familial: 900,
  hereditary: 800,
  sulfatase: 20,
};
const near = (question: string, names: Record<string, string>): string[] =>
  nearestConcepts({
    key: nameKey(question),
    candidates: Object.entries(names).map(([conceptId, name]) => ({ concept_id: conceptId, key: nameKey(name) })),
    documentsOf,
  });

describe('names that a question nearly is', () => {
  it.each([
    ['words in another order', 'hyperglycinemia, nonketotic', 'nonketotic hyperglycinemia'],
    ['words that say little exchanged', 'familial nonhemolytic jaundice', 'hereditary nonhemolytic jaundice'],
    ['a word that says little added', 'arylsulfatase A deficiency disease', 'arylsulfatase A deficiency'],
    ['a Roman number', 'maple syrup urine disease, type III', 'maple syrup urine disease 3'],
    ['a letter too many', 'lipid histiocytosis syndrome', 'lipid histiocytoosis syndrome'],
  ])('knows %s', (_what, question, name) => {
    expect(near(question, { meant: name, other: 'Wilson disease' })).toEqual(['meant']);
  });

  it.each([
    ['shares only what says little', 'sweet syndrome', 'Majeed syndrome'],
    ['is another type', 'glycogen storage disease type IV', 'Wilson disease type V'],
    ['has another short word', 'Hurler test', 'Hurley rest'],
  ])('leaves out what %s', (_what, question, name) => {
    expect(near(question, { other: name })).toEqual([]);
  });

  it('gives two that are about as near, and no third', () => {
    const names = { one: 'Gordon palsy one', two: 'Gordon palsy two', three: 'Gordon palsy third', far: 'Gordon' };
    expect(near('Gordon palsy', names)).toHaveLength(2);
  });
});
