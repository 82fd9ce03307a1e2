import { describe, expect, it } from '@jest/globals';
import { overviewPath, readOverviewRequest, readSideEffectsAfter, sideEffectsPath } from './overview-request.ts';

const asked = (query: string) => readOverviewRequest(new URLSearchParams(query));

describe('the address of an overview', () => {
  it.each([
    ['', 'lower', null],
    ['order=people', 'people', null],
    ['order=name&after=abc', 'name', 'abc'],
    ['order=lower', 'lower', null],
    ['order=mean', 'lower', null],
    ['order=toString', 'lower', null],
    ['order=PEOPLE', 'lower', null],
    ['after=', 'lower', null],
  ])('%s', (query, order, after) => {
    expect(asked(query)).toEqual({ order, after });
  });

  it.each([
    ['lower', null, '/conditions/asthma#reported-treatments'],
    ['people', null, '/conditions/asthma?order=people#reported-treatments'],
    ['lower', 'a&b', '/conditions/asthma?after=a%26b#reported-treatments'],
    ['name', 'abc', '/conditions/asthma?order=name&after=abc#reported-treatments'],
  ] as const)('of %s after %s', (order, after, expected) => {
    expect(overviewPath('/conditions/asthma', { order, after })).toBe(expected);
  });

  it('is read back as it was written', () => {
    const request = { order: 'name', after: 'eyJhIjoxfQ==' } as const;
    expect(asked(new URL(overviewPath('/x', request), 'https://here.invalid').search.slice(1))).toEqual(request);
  });
});

describe('the address of a list of side effects', () => {
  it.each([
    [null, '/symptoms/fatigue#side-effects'],
    ['a&b', '/symptoms/fatigue?effects=a%26b#side-effects'],
  ])('after %s', (after, expected) => {
    const path = sideEffectsPath('/symptoms/fatigue', after);
    expect(path).toBe(expected);
    expect(readSideEffectsAfter(new URL(path, 'https://here.invalid').searchParams)).toBe(after);
  });
});
