import type { BothLanguages } from './page-text.ts';

/** A line one can call. Numbers checked on the date of {@link helplinesCheckedOn}, against PRODUCT.md group F. */
export interface Helpline {
  readonly number: string;
  readonly label: BothLanguages<string>;
}

export interface CountryHelp {
  readonly country: BothLanguages<string>;
  readonly emergency: readonly Helpline[];
  readonly listening: readonly Helpline[];
}

/** ISO date of the last check. */
export const helplinesCheckedOn = '2026-11-22';

export const helplines: readonly CountryHelp[] = [
  {
    country: { en: 'France', fr: 'France' },
    emergency: [
      { number: '15', label: { en: 'Medical emergency (SAMU)', fr: 'Urgence médicale (SAMU)' } },
      { number: '112', label: { en: 'Any emergency', fr: 'Toute urgence' } },
    ],
    listening: [
      {
        number: '3114',
        label: {
          en: 'National suicide prevention line, free, day and night',
          fr: 'Numéro national de prévention du suicide, gratuit, jour et nuit',
        },
      },
    ],
  },
  {
    country: { en: 'United Kingdom', fr: 'Royaume-Uni' },
    emergency: [{ number: '999', label: { en: 'Any emergency', fr: 'Toute urgence' } }],
    listening: [
      { number: '116 123', label: { en: 'Samaritans, free, day and night', fr: 'Samaritans, gratuit, jour et nuit' } },
    ],
  },
  {
    country: { en: 'Ireland', fr: 'Irlande' },
    emergency: [{ number: '112', label: { en: 'Any emergency', fr: 'Toute urgence' } }],
    listening: [
      { number: '116 123', label: { en: 'Samaritans, free, day and night', fr: 'Samaritans, gratuit, jour et nuit' } },
    ],
  },
  {
    country: { en: 'United States', fr: 'États-Unis' },
    emergency: [{ number: '911', label: { en: 'Any emergency', fr: 'Toute urgence' } }],
    listening: [
      {
        number: '988',
        label: {
          en: 'Suicide and crisis lifeline, day and night',
          fr: 'Ligne de crise et de prévention du suicide, jour et nuit',
        },
      },
    ],
  },
  {
    country: { en: 'Elsewhere in Europe', fr: 'Ailleurs en Europe' },
    emergency: [{ number: '112', label: { en: 'Any emergency', fr: 'Toute urgence' } }],
    listening: [],
  },
];
