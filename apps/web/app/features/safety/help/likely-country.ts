/** Overseas departments share France's numbers. */
const shared: Readonly<Record<string, string>> = { GP: 'FR', MQ: 'FR', GF: 'FR', RE: 'FR', YT: 'FR', UK: 'GB' };
/** Where 112 answers (EU, EEA, Switzerland): without lines of their own they find those of the rest of Europe. */
const europe = 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

/** What may tell where a reader is. Nobody is asked or looked up for it. */
export interface CountryHints {
  /** What the reader has chosen on the help page. */
  readonly chosen: string | null;
  /** The header of the request: the browser's languages name a region ("en-IE"). */
  readonly acceptLanguage: string | null;
  readonly language: 'en' | 'fr';
}

/**
 * The country whose helplines stand first: the chosen one, or the region of the browser's languages; French without a
 * region is most often read in France.
 * @param known countries that have helplines
 * @returns `null` without a guess among them: then all countries stand first
 */
export function likelyCountry(
  { chosen, acceptLanguage, language }: CountryHints,
  known: readonly string[],
): string | null {
  if (chosen !== null && known.includes(chosen)) return chosen;
  const region = /(?:^|,)\s*[a-z]{2,3}-([a-z]{2})\b/i.exec(acceptLanguage ?? '')?.[1]?.toUpperCase();
  if (region === undefined) return language === 'fr' && known.includes('FR') ? 'FR' : null;
  const country = shared[region] ?? region;
  if (known.includes(country)) return country;
  return europe.includes(country) && known.includes('EU') ? 'EU' : null;
}
