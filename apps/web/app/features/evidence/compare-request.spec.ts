import { describe, expect, it } from '@jest/globals';
import {
  type Candidate,
  choiceOf,
  isComparable,
  pairsInstead,
  purposesToCompare,
  readCompareRequest,
} from './compare-request.ts';

const read = (query: string) => readCompareRequest(new URLSearchParams(query));

const concept = (kind: 'CONDITION' | 'TREATMENT', slug: string) =>
  ({ id: slug, kind, slug, name: slug, nameLanguage: 'EN' }) as const;

const candidate = (treatment: string, purpose: string, rated: number): Candidate => ({
  treatment: concept('TREATMENT', treatment),
  purpose: concept('CONDITION', purpose),
  people: rated,
  helped:
    rated < 5
      ? { __typename: 'EvidenceAbsence', reason: 'TOO_FEW_PEOPLE', least: 5 }
      : { __typename: 'EvidenceShare', people: 4, of: rated, share: 4 / rated, lower: 0, upper: 1 },
});

describe('the request for a comparison', () => {
  it('is read from the address', () => {
    expect(read('condition=asthma&one=a&other=b')).toEqual({
      purpose: { kind: 'CONDITION', slug: 'asthma' },
      one: 'a',
      other: 'b',
      text: '',
    });
    expect(read('symptom=&one=&other=&q=++back++pain+')).toEqual({
      purpose: null,
      one: null,
      other: null,
      text: 'back pain',
    });
    expect(read(`q=${'x'.repeat(5000)}`).text).toHaveLength(100);
  });
});

describe('what can be compared', () => {
  const candidates = [
    candidate('a', 'asthma', 80),
    candidate('b', 'asthma', 30),
    candidate('c', 'asthma', 29),
    candidate('d', 'cough', 200),
    candidate('e', 'cough', 4),
  ];

  it('are treatments that 30 people have rated', () => {
    expect(candidates.filter(isComparable).map(({ treatment }) => treatment.slug)).toEqual(['a', 'b', 'd']);
  });

  it('needs two treatments for one purpose', () => {
    expect(purposesToCompare(candidates).map(({ purpose, count }) => [purpose.slug, count])).toEqual([['asthma', 2]]);
    expect(purposesToCompare([])).toEqual([]);
  });

  it.each([
    ['condition=asthma', null, undefined, undefined],
    ['condition=asthma&one=a', null, 'a', undefined],
    ['condition=asthma&one=a&other=b', null, 'a', 'b'],
    ['condition=asthma&one=a&other=c', 'too_few', 'a', undefined],
    ['condition=asthma&one=nothing&other=b', 'too_few', undefined, 'b'],
    ['condition=asthma&one=a&other=a', 'same', 'a', 'a'],
  ])('%s: %s', (query, problem, one, other) => {
    const choice = choiceOf(read(query), candidates.slice(0, 3));
    expect([choice.problem, choice.one?.treatment.slug, choice.other?.treatment.slug]).toEqual([problem, one, other]);
  });

  it.each([
    ['condition=asthma&one=c&other=b', ['b a']],
    ['condition=asthma&one=a&other=c', ['a b']],
    ['condition=asthma&one=x&other=y', ['a b']],
  ])('offers for %s what can be compared instead', (query, pairs) => {
    const comparable = candidates.slice(0, 3).filter(isComparable);
    const offered = pairsInstead(choiceOf(read(query), comparable), comparable);
    expect(offered.map(([one, other]) => `${one.treatment.slug} ${other.treatment.slug}`)).toEqual(pairs);
  });

  it('offers nothing where nothing can be compared', () => {
    expect(pairsInstead({ one: undefined, other: undefined, problem: 'too_few' }, [])).toEqual([]);
  });
});
