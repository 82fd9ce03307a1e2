import { m } from '@entraide/messages';

/** The name of a country in a language; a code that nobody knows stays as it is. */
export function countryName(code: string, language: 'en' | 'fr'): string {
  if (code === 'EU') return m.safety_elsewhere_in_europe();
  return new Intl.DisplayNames([language === 'en' ? 'en-GB' : 'fr'], { type: 'region' }).of(code) ?? code;
}
