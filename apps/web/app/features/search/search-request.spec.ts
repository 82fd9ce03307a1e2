import { describe, expect, it } from '@jest/globals';
import {
  type SearchRequest,
  filterOf,
  isFiltered,
  readSearchRequest,
  searchPath,
  withoutFilters,
} from './search-request.ts';

const read = (query: string): SearchRequest => readSearchRequest(new URLSearchParams(query));

const everything = {
  kind: 'conversation',
  community: 'multiple-sclerosis',
  condition: 'multiple-sclerosis',
  treatment: 'vitamin-d',
  symptom: 'fatigue',
  role: 'former_patient',
  effectiveness: 'made_it_worse',
  language: 'fr',
  year: '2024',
  answered: 'no',
  thread: 'question',
};

describe('the address of a search', () => {
  it('reads what it writes, and asks the API for it', () => {
    const request: SearchRequest = { text: 'mal à la tête & co', filters: everything, unknown: [], after: 'czIw' };
    const path = searchPath(request, { after: request.after });
    expect(read(path.slice(path.indexOf('?') + 1))).toEqual(request);
    expect(isFiltered(request)).toBe(true);
    expect(filterOf(request)).toEqual({
      kinds: ['CONVERSATION'],
      communitySlug: 'multiple-sclerosis',
      conditionSlug: 'multiple-sclerosis',
      treatmentSlug: 'vitamin-d',
      symptomSlug: 'fatigue',
      authorRole: 'FORMER_PATIENT',
      effectiveness: 'MADE_IT_WORSE',
      language: 'FR',
      year: 2024,
      isAnswered: false,
      threadKind: 'QUESTION',
    });
  });

  it('begins at the first page when something changes, and drops all filters at once', () => {
    const request = read('q=x+y&kind=experience&year=2024&after=czIw');
    expect(searchPath(request, { filters: { kind: null } })).toBe('/search?q=x+y&year=2024');
    expect(searchPath(request, { filters: { role: 'patient' } })).toBe(
      '/search?q=x+y&kind=experience&role=patient&year=2024',
    );
    expect(withoutFilters(request)).toBe('/search?q=x+y');
  });

  it.each([
    ['', ''],
    ['q=%20%20', ''],
    ['q=a%0A%09b', 'a b'],
    [`q=${'x'.repeat(300)}`, 'x'.repeat(200)],
  ])('%s asks for "%s"', (query, text) => {
    expect(read(query).text).toBe(text);
  });

  it('leaves out what no filter of ours has, and tells it', () => {
    const request = read(`q=a&kind=secret&condition=1'&treatment=&language=de&year=20245&answered=maybe&role=toString`);
    expect(request.filters).toEqual({});
    expect(request.unknown).toEqual(['secret', "1'", 'tostring', 'de', '20245', 'maybe']);
    expect(isFiltered(request)).toBe(true);
    expect(searchPath(request)).toBe('/search?q=a');
    expect(isFiltered(read('q=a&kind=&year=%20'))).toBe(false);
  });
});
