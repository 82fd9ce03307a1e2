import type { HelplinePartsFragment } from '@entraide/contract';

/** A line one can reach, in the reader's language. */
export interface HelpLine {
  readonly id: string;
  readonly channel: HelplinePartsFragment['channel'];
  /** A number, or an https address. */
  readonly contact: string;
  readonly name: string;
  readonly hours: string;
  readonly forWhom: string;
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  /** ISO date. */
  readonly checkedOn: string;
}

export interface CountryHelp {
  /** ISO 3166-1 alpha-2; EU for the rest of Europe. */
  readonly country: string;
  readonly listening: readonly HelpLine[];
  readonly emergency: readonly HelpLine[];
}

/** Helplines where the reader probably is, and elsewhere. Without a guess all of them are near. */
export interface HelpData {
  readonly near: readonly CountryHelp[];
  readonly elsewhere: readonly CountryHelp[];
}

/** The helplines of each country in their order, in one language. */
export function countriesOf(lines: readonly HelplinePartsFragment[], language: 'en' | 'fr'): CountryHelp[] {
  const countries = [...new Set(lines.map(({ country }) => country))];
  return countries.map((country) => {
    const own = lines.filter((line) => line.country === country);
    const of = (purpose: HelplinePartsFragment['purpose']): HelpLine[] =>
      own.filter((line) => line.purpose === purpose).map((line) => inLanguage(line, language));
    return { country, listening: of('LISTENING'), emergency: of('EMERGENCY') };
  });
}

function inLanguage(line: HelplinePartsFragment, language: 'en' | 'fr'): HelpLine {
  const { id, channel, contact, checkedOn } = line;
  const isFrench = language === 'fr';
  return {
    ...{ id, channel, contact, checkedOn },
    name: isFrench ? line.nameFr : line.nameEn,
    hours: isFrench ? line.hoursFr : line.hoursEn,
    forWhom: isFrench ? line.forWhomFr : line.forWhomEn,
    languages: line.languages.split(/, ?/),
  };
}

/** When the oldest of these lines was checked; `null` without lines. */
export function checkedSince(countries: readonly CountryHelp[]): string | null {
  const dates = countries.flatMap(({ listening, emergency }) => [...listening, ...emergency].map((l) => l.checkedOn));
  return dates.toSorted()[0] ?? null;
}
