import { describe, expect, it } from '@jest/globals';
import { joinSigns, partSigns } from './parted-signs.ts';

describe('parted signs', () => {
  it.each(['a|b', '1 < 2', '<<>>', 'x=y&z', '• un • deux', 'no sign', '', '#', 'l’été · l’hiver'])(
    'give %j back as it was',
    (text) => {
      expect(joinSigns(partSigns(text))).toBe(text);
    },
  );

  it('have room on both sides', () => {
    expect(partSigns('a|b').split(/\s/u)).toEqual(['a', '|', 'b']);
    expect(partSigns('plain text')).toBe('plain text');
  });
});
