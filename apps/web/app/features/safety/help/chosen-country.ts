const yearS = 31_536_000;
const shape = /^[A-Z]{2}$/;

/** The country of a request's address on the help page, in capitals; `null` for none. */
export function wishedCountryOf(request: Request): string | null {
  const url = new URL(request.url);
  const country = /^\/help(?:\.data)?$/.test(url.pathname) ? url.searchParams.get('country')?.toUpperCase() : undefined;
  return country !== undefined && shape.test(country) ? country : null;
}

/** The country that a reader has chosen now or before; `null` when they have not. */
export function chosenCountryOf(request: Request): string | null {
  const kept = /(?:^|;\s*)help_country=([A-Z]{2})(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return wishedCountryOf(request) ?? kept ?? null;
}

/** Keeps the choice in this browser for a year. It holds two letters and nothing about the person. */
export const countryCookie = (country: string): string =>
  `help_country=${country}; Path=/; Max-Age=${yearS}; SameSite=Lax`;
