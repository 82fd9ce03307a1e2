import { describe, expect, it } from '@jest/globals';
import { passageStillThere, titleStillThere } from './still-there.ts';

const parts = [
  { text: 'sleep ', isMatch: false },
  { text: 'badly', isMatch: true },
];
const plain = (text: string) => [{ text, isMatch: false }];

describe('what the index says of a row', () => {
  it('is shown while the row says it', () => {
    expect(titleStillThere('sleep badly', parts)).toEqual(parts);
    expect(passageStillThere('sleep badly', parts)).toEqual(parts);
    expect(passageStillThere('I sleep badly now', parts)).toEqual([...plain('… '), ...parts, ...plain(' …')]);
  });
  it('gives way to the row’s own words when it was edited', () => {
    expect(titleStillThere('Sleep well', parts)).toEqual(plain('Sleep well'));
    expect(passageStillThere('I sleep well', parts)).toEqual(plain('I sleep well'));
  });
  it('an empty passage is the text’s beginning, and an empty text has none', () => {
    const [beginning] = passageStillThere('word '.repeat(100).trim(), []);
    expect(beginning?.text).toMatch(/^(word ){30,}word…$/);
    expect(passageStillThere('', [])).toEqual([]);
  });
});
