import { m } from '@entraide/messages';

type Language = 'en' | 'fr';

/** "March 2024" of `2024-03`; what was typed when it is no whole month. */
export function monthWords(month: string, language: Language): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  if (!/^\d{4}-\d{2}$/.test(month) || Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** The names of the twelve months, January first. */
export function monthNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month)));
}

interface Period {
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** "since March 2024", "March 2024 to May 2024", "in March 2024". */
export function periodWords({ startedOn, endedOn }: Period, language: Language): string {
  const start = monthWords(startedOn, language);
  if (endedOn === null) return m.experiences_since({ month: start });
  if (endedOn === startedOn) return m.experiences_in_month({ month: start });
  return m.experiences_from_to({ start, end: monthWords(endedOn, language) });
}

const unitNames: Readonly<Record<string, () => string>> = {
  '[iU]': m.experiences_unit_iu,
  ug: m.experiences_unit_ug,
  h: m.experiences_unit_h,
  min: m.experiences_unit_min,
};

/** A UCUM unit for a list to choose from. */
export const unitName = (unit: string): string => unitNames[unit]?.() ?? unit;

const shortUnits: Readonly<Record<string, () => string>> = {
  '[iU]': m.experiences_unit_iu_short,
  ug: () => 'µg',
  h: m.experiences_unit_h,
  min: m.experiences_unit_min,
};

/** "2.5 mg"; empty without a value. Values that are no numbers stand as they were typed. */
export function doseWords(value: number | string | null, unit: string | null, language: Language): string {
  if (value === null || value === '') return '';
  const number = typeof value === 'number' ? new Intl.NumberFormat(localeOf(language)).format(value) : value;
  return [number, unit === null ? '' : (shortUnits[unit]?.() ?? unit)].filter(Boolean).join('\u00a0');
}

/** Dose and rhythm together; empty when neither is known. */
export function doseAndRhythm(dose: string, rhythm: string): string {
  if (dose === '' || rhythm === '') return dose || rhythm;
  return m.experiences_dose_and_rhythm({ dose, rhythm });
}

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** The path of a condition, symptom or treatment. */
export const conceptPath = (kind: string, slug: string): string => `/${kind.toLowerCase()}s/${slug}`;

/** A language attribute for a text in another language than the page's; none otherwise. */
export function langOf(written: string, page: Language): Language | undefined {
  const language = written.toLowerCase();
  return language !== page && (language === 'en' || language === 'fr') ? language : undefined;
}

/** "Metformin for type 2 diabetes". */
export const subjectOf = (about: {
  readonly treatment: { readonly name: string };
  readonly purpose: { readonly name: string };
}): string => m.experiences_of({ treatment: about.treatment.name, purpose: about.purpose.name });
