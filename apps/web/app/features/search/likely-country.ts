import { type CountryHelp, helplines } from '../pages/texts/help.ts';

/** Helplines where the reader probably is, and elsewhere. */
export interface LikelyHelp {
  readonly near: readonly CountryHelp[];
  readonly elsewhere: readonly CountryHelp[];
}

/** Regions whose numbers stand under a name of their own. Overseas departments share France's. */
const countries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'].map((region) => [region, 'France'])),
  GB: 'United Kingdom',
  IE: 'Ireland',
  US: 'United States',
};
/** Where 112 answers (EU, EEA, Switzerland) and we know no listening line. */
const europe = 'AT BE BG CH CY CZ DE DK EE ES FI GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/**
 * Nobody is asked or looked up for this: the browser's languages name a region ("en-IE"), and French without one is most
 * often read in France. Without a guess all countries stand first.
 * @param acceptLanguage the header of the request
 */
export function likelyHelp(acceptLanguage: string | null, language: 'en' | 'fr'): LikelyHelp {
  const region = /(?:^|,)\s*[a-z]{2,3}-([a-z]{2})\b/i.exec(acceptLanguage ?? '')?.[1]?.toUpperCase();
  const name = region === undefined ? (language === 'fr' ? 'France' : undefined) : nameOf(region);
  const near = helplines.filter(({ country }) => country.en === name);
  return near.length === 0
    ? { near: helplines, elsewhere: [] }
    : { near, elsewhere: helplines.filter((help) => !near.includes(help)) };
}

const nameOf = (region: string): string | undefined =>
  countries[region] ?? (europe.includes(region) ? 'Elsewhere in Europe' : undefined);
