import { describe, expect, it } from '@jest/globals';
import { directoryPath, readDirectoryRequest } from './directory-request.ts';

describe('what a directory is asked for', () => {
  it.each([
    ['', { text: '', isAlphabetical: false, showsAll: false, from: null, after: null }],
    [
      'q=%20mal%20%20de%20t%C3%AAte%20',
      { text: 'mal de tête', isAlphabetical: false, showsAll: false, from: null, after: null },
    ],
    ['q=a&order=alphabet&after=x', { text: 'a', isAlphabetical: true, showsAll: false, from: null, after: 'x' }],
    ['from=m', { text: '', isAlphabetical: false, showsAll: false, from: 'm', after: null }],
    ['all=yes&from=b', { text: '', isAlphabetical: false, showsAll: true, from: 'b', after: null }],
    ['from=mm', { text: '', isAlphabetical: false, showsAll: false, from: null, after: null }],
    ['from=%C3%89', { text: '', isAlphabetical: false, showsAll: false, from: null, after: null }],
  ])('%s', (query, expected) => {
    expect(readDirectoryRequest(new URLSearchParams(query))).toEqual(expected);
  });

  it('cuts a text that is no name', () => {
    expect(readDirectoryRequest(new URLSearchParams({ q: 'x'.repeat(500) })).text).toHaveLength(100);
  });

  it.each([
    [{}, '/symptoms'],
    [{ from: 'm', after: 'x' }, '/symptoms?from=m&after=x'],
    [{ showsAll: true, from: 'm' }, '/symptoms?all=yes&from=m'],
    [{ text: 'mal de', isAlphabetical: true }, '/symptoms?q=mal+de&order=alphabet'],
  ])('has the address %j', (request, path) => {
    expect(directoryPath('symptoms', request)).toBe(path);
  });
});
