import { describe, expect, it } from '@jest/globals';
import { likelyCountry } from './likely-country.ts';

const known = ['EU', 'FR', 'GB', 'IE', 'US'];

describe('whose helplines stand first', () => {
  it.each([
    ['fr-FR,fr;q=0.9', 'fr', 'FR'],
    ['en-GB', 'en', 'GB'],
    ['en-IE,en;q=0.9', 'fr', 'IE'],
    ['en, en-US;q=0.8', 'en', 'US'],
    ['nl,fr-be;q=0.7', 'fr', 'EU'],
    ['fr-RE', 'fr', 'FR'],
    ['fr', 'fr', 'FR'],
    [null, 'fr', 'FR'],
    ['en', 'en', null],
    [null, 'en', null],
    ['en-CA', 'en', null],
    ['fr-CA,fr;q=0.9', 'fr', null],
    ['*', 'en', null],
    ['zh-Hant-TW', 'en', null],
  ] as const)('%s (%s): %s', (acceptLanguage, language, country) => {
    expect(likelyCountry({ chosen: null, acceptLanguage, language }, known)).toBe(country);
  });

  it('is the chosen one before any guess, if it has helplines', () => {
    const hints = { acceptLanguage: 'en-GB', language: 'en' as const };
    expect(likelyCountry({ ...hints, chosen: 'FR' }, known)).toBe('FR');
    expect(likelyCountry({ ...hints, chosen: 'ZZ' }, known)).toBe('GB');
  });

  it('is none where the table has none', () => {
    expect(likelyCountry({ chosen: null, acceptLanguage: 'fr-FR', language: 'fr' }, ['US'])).toBeNull();
    expect(likelyCountry({ chosen: null, acceptLanguage: 'de-DE', language: 'en' }, ['FR'])).toBeNull();
  });
});
