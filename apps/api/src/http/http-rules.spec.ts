import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from './choose-language.ts';
import { describeDevice } from './describe-device.ts';
import { comesFromOurPages } from './origin-check.ts';
import { readCookie } from './session-cookie.ts';

describe('chooseLanguage', () => {
  it.each([
    ['fr', 'en-GB,en;q=0.9', 'fr'],
    [undefined, 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    [undefined, 'de,en;q=0.7,fr;q=0.9', 'fr'],
    [undefined, 'fr;q=0,en;q=0.1', 'en'],
    [undefined, 'de-DE', 'en'],
    [undefined, undefined, 'en'],
    ['de', 'fr', 'fr'],
    [undefined, 'fr;q=x, ;;;,', 'fr'],
  ])('chosen %s, accepted %s → %s', (chosen, accepted, language) => {
    expect(chooseLanguage(chosen, accepted)).toBe(language);
  });
});

describe('comesFromOurPages', () => {
  const own = ['https://entraide.example'];
  it.each([
    [{ origin: 'https://entraide.example' }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'https://entraide.example.evil.example' }, false],
    [{ origin: 'null' }, false],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ referer: 'https://entraide.example/threads/1' }, true],
    [{ referer: 'https://evil.example/?https://entraide.example' }, false],
    [{ referer: 'not an address' }, false],
    [{}, false],
  ])('%j → %s', (headers, expected) => {
    expect(comesFromOurPages(headers, own)).toBe(expected);
  });
});

describe('describeDevice', () => {
  it.each([
    ['Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
    ['curl/8.0', '?'],
    [undefined, '?'],
  ])('%s → %s', (userAgent, words) => {
    expect(describeDevice(userAgent)).toBe(words);
  });
});

describe('readCookie', () => {
  it.each([
    ['a=1; session=abc; b=2', 'session', 'abc'],
    ['xsession=no', 'session', undefined],
    ['session=a=b', 'session', 'a=b'],
    [undefined, 'session', undefined],
  ])('%s, %s → %s', (header, name, value) => {
    expect(readCookie(header, name)).toBe(value);
  });
});
