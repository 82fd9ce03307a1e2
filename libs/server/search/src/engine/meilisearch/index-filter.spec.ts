import { describe, expect, it } from '@jest/globals';
import { type SearchScope, searchKinds } from '@entraide/server-platform';
import { allOf, conditionsOf, inScope, quoted } from './index-filter.ts';

const scope = (change: Partial<SearchScope>): SearchScope => ({
  isMember: true,
  threadCommunityIds: [],
  experienceCommunityIds: [],
  ...change,
});

describe('the filter of a question', () => {
  it.each([
    ['plain', '"plain"'],
    ['a" OR id EXISTS OR id = "b', '"a\\" OR id EXISTS OR id = \\"b"'],
    ['back\\', '"back\\\\"'],
  ])('takes %j as a value', (value, expected) => {
    expect(quoted(value)).toBe(expected);
  });

  it.each([
    ['a visitor', scope({ isMember: false }), 'audience = "public"'],
    ['a member', scope({}), 'audience IN ["public", "members"]'],
    [
      'a member of communities',
      scope({ threadCommunityIds: ['t'], experienceCommunityIds: ['e'] }),
      'audience IN ["public", "members"] OR kind != "experience" AND communityId IN ["t"] OR kind = "experience" AND communityId IN ["e"]',
    ],
    [
      'a reader of every thread',
      scope({ threadCommunityIds: 'every' }),
      'audience IN ["public", "members"] OR kind != "experience"',
    ],
  ] as const)('lets %s find no more than their own', (_who, given, expected) => {
    expect(inScope(given)).toBe(expected);
  });

  it('joins conditions so that none of them opens another', () => {
    expect(allOf(['a = 1 OR b = 2', undefined, 'c = 3'])).toBe('(a = 1 OR b = 2) AND (c = 3)');
  });

  it('asks for every property, and takes false and a year for what they are', () => {
    const filter = { communityId: 'c', conceptIds: ['a', 'b'], language: 'fr', isAnswered: false, year: 2024 } as const;
    expect(conditionsOf(filter, searchKinds, 'texts')).toEqual([
      'placeId = "c"',
      'conceptIds = "a"',
      'conceptIds = "b"',
      'language = "fr"',
      'year = 2024',
      'isAnswered = false',
    ]);
  });

  it('leaves out groups of which nothing is wanted', () => {
    expect(conditionsOf({ kinds: ['thread'] }, searchKinds, 'concepts')).toBeNull();
    expect(conditionsOf({ kinds: ['thread'] }, searchKinds, 'texts')?.[0]).toBe('kind IN ["thread"]');
    expect(conditionsOf({}, searchKinds, 'texts')).toEqual([]);
  });
});
