import { describe, expect, it } from '@jest/globals';
import { helplines } from '../pages/texts/help.ts';
import { likelyHelp } from './likely-country.ts';

describe('whose helplines stand first', () => {
  it.each([
    ['fr-FR,fr;q=0.9', 'fr', 'France'],
    ['en-GB', 'en', 'United Kingdom'],
    ['en-IE,en;q=0.9', 'fr', 'Ireland'],
    ['en, en-US;q=0.8', 'en', 'United States'],
    ['nl,fr-be;q=0.7', 'fr', 'Elsewhere in Europe'],
    ['fr-RE', 'fr', 'France'],
    ['fr', 'fr', 'France'],
    [null, 'fr', 'France'],
  ] as const)('%s (%s): %s', (header, language, country) => {
    const { near, elsewhere } = likelyHelp(header, language);
    expect(near.map((help) => help.country.en)).toEqual([country]);
    expect(elsewhere).toHaveLength(helplines.length - 1);
  });

  it.each([
    ['en', 'en'],
    [null, 'en'],
    ['en-CA', 'en'],
    ['fr-CA,fr;q=0.9', 'fr'],
    ['*', 'en'],
    ['zh-Hant-TW', 'en'],
  ] as const)('%s (%s): all of them', (header, language) => {
    expect(likelyHelp(header, language)).toEqual({ near: helplines, elsewhere: [] });
  });
});
