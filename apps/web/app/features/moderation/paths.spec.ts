import { describe, expect, it } from '@jest/globals';
import { kindOfPath, placeOf, reportPath } from './paths.ts';

describe('addresses of moderation', () => {
  it.each([
    ['thread', 'THREAD', '/threads/1'],
    ['post', 'POST', '/posts/1'],
    ['experience', 'EXPERIENCE', '/experiences/1'],
    ['member', 'MEMBER', '/members/L%C3%A9a'],
  ] as const)('of a %s', (segment, kind, place) => {
    expect(kindOfPath(segment)).toBe(kind);
    expect(reportPath(kind, '1')).toBe(`/report/${segment}/1`);
    expect(placeOf({ kind, id: '1', authorName: 'Léa' })).toBe(place);
  });

  it.each(['Thread', 'toString', '', undefined])('know no %s', (segment) => {
    expect(kindOfPath(segment)).toBeUndefined();
  });
});
