import { describe, expect, it } from '@jest/globals';
import { markBeginnings } from './mark-beginnings.ts';

const marked = (name: string, typed: string): string =>
  markBeginnings(name, typed)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('what was typed, marked in a name', () => {
  it.each([
    ['Migraine', 'migr', '[Migr]aine'],
    ['Sclérose en plaques', 'sclerose pl', '[Sclérose] en [pl]aques'],
    ['Œdème de Quincke', 'oed', '[Œdème] de Quincke'],
    ['Migraine', 'xyz', 'Migraine'],
    ['Migraine', 'm', 'Migraine'],
    ['Migraine', '', 'Migraine'],
    ['COVID-19 long', 'covid 19', '[COVID]-[19] long'],
    ['', 'a', ''],
  ])('%s, %s typed', (name, typed, expected) => {
    expect(marked(name, typed)).toBe(expected);
  });
});
