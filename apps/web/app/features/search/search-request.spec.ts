import { describe, expect, it } from '@jest/globals';
import { isFiltered, readSearchRequest, searchPath, withoutFilters } from './search-request.ts';

const community = '019a0000-0000-7000-8000-000000000001';
const read = (query: string) => readSearchRequest(new URLSearchParams(query));

describe('the address of a search', () => {
  it('reads what it writes', () => {
    const request = {
      text: 'mal à la tête & co',
      kind: 'CONVERSATION',
      communityId: community,
      conceptId: null,
      language: 'FR',
      threadKind: 'QUESTION',
      after: 'czIw',
    } as const;
    const path = searchPath(request, { after: request.after });
    expect(read(path.slice(path.indexOf('?') + 1))).toEqual(request);
    expect(isFiltered(request)).toBe(true);
  });

  it('begins at the first page when something changes, and drops all filters at once', () => {
    const request = read(`q=x+y&kind=experience&community=${community}&after=czIw`);
    expect(searchPath(request, { kind: null })).toBe(`/search?q=x+y&community=${community}`);
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

  it('leaves out what is none of ours', () => {
    const request = read(`q=a&kind=secret&community=1'&concept=&language=de&thread=poll`);
    expect(request).toMatchObject({ kind: null, communityId: null, conceptId: null, language: null, threadKind: null });
    expect(isFiltered(request)).toBe(false);
  });
});
