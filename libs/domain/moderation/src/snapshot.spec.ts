import { describe, expect, it } from '@jest/globals';
import type { ContentWarning } from '@entraide/domain-kernel';
import { isFoldedForModerators } from './snapshot.ts';
import type { Urgency } from './urgency.ts';

describe('a reported text', () => {
  it.each<[Urgency, ContentWarning[], boolean]>([
    ['danger', [], true],
    ['danger', ['suicide'], true],
    ['harassment', [], false],
    ['harassment', ['violence'], true],
    ['other', [], false],
    ['other', ['death'], true],
  ])('of urgency %s with warnings %j is folded: %s', (urgency, warnings, expected) => {
    expect(isFoldedForModerators(urgency, warnings)).toBe(expected);
  });
});
