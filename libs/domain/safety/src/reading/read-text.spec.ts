import { describe, expect, it } from '@jest/globals';
import { readText } from './read-text.ts';

const words = (text: string): string =>
  readText(text)
    .tokens.map((token) => token.text)
    .join(' ');

describe('reading a text', () => {
  it.each([
    ['J’veux qu’elle s’en aille', 'je veux que elle se en aille'],
    ["I don't, you can't, we won't", 'i do not you can not we will not'],
    ["I'm here and I've waited, she'll see", 'i am here and i have waited she will see'],
    ['jen peu plussss', 'je en peu plus'],
    ['gooodbye alllll', 'goodbye all'],
    ['su1c1de', 'suicide'],
    ['s u i c i d e', 'suicide'],
    ['sui\u200bcide', 'suicide'],
    ['mourrir', 'mourir'],
    ['mûrir', 'murir'],
    ['Œdème à l’œil', 'oedeme a le oeil'],
    ['40mg', '40 mg'],
    ['vitamin B12', 'vitamin b12'],
    ['my self, my self-harm', 'myself my self harm'],
    ['😂', 'haha'],
    ['', ''],
    ['… !? —', ''],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('keeps the place of each written word', () => {
    const text = 'Bon, j’veux **mourir**';
    const places = readText(text).tokens.map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Bon', 'j', 'veux', 'mourir']);
  });

  it.each([
    ['One. Two! Three?', [0, 1, 2]],
    ['One, two; 6.7 and 10.5', [0, 0, 1, 1, 1, 1, 1]],
    ['one\ntwo', [0, 0]],
    ['one\nTwo', [0, 1]],
    ['one\n\ntwo', [0, 1]],
    ['> one\ntwo', [0, 1]],
    ['ONE\nTWO', [0, 0]],
  ])('splits sentences of %j', (text, sentences) => {
    expect(readText(text).tokens.map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it('knows which sentences ask', () => {
    expect(readText('Why? Because. Really?').questions).toEqual(new Set([0, 2]));
  });

  it.each([
    ['> quoted words\nown words', ['quoted', 'words']],
    ['he said « go away » to me', ['go', 'away']],
    ['he said “go away” to me', ['go', 'away']],
    ['he said "go away" to me', ['go', 'away']],
    ['he said "go away to me', []],
    ['"all of it is quoted"', []],
    ['> all of it is quoted', []],
  ])('quotes in %j', (text, quoted) => {
    const tokens = readText(text).tokens.filter(({ isQuoted }) => isQuoted);
    expect(tokens.map((token) => token.text)).toEqual(quoted);
  });
});
