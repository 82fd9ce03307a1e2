import type { HelplineEntryFragment, SaveHelplineInput } from '@entraide/contract';
import { chosenOf, numberOf, textOf } from './form-values.ts';

export type HelplineValues = Omit<SaveHelplineInput, 'id' | 'revision' | 'idempotencyKey'>;

/** An empty form; a helpline that somebody writes down was just looked at. */
export const emptyHelpline = (today: string): HelplineValues => ({
  country: '',
  purpose: 'LISTENING',
  channel: 'PHONE',
  contact: '',
  nameEn: '',
  nameFr: '',
  hoursEn: '',
  hoursFr: '',
  forWhomEn: '',
  forWhomFr: '',
  languages: '',
  checkedOn: today,
  position: 0,
});

export function helplineValuesOf(line: HelplineEntryFragment): HelplineValues {
  const { country, purpose, channel, contact, nameEn, nameFr, hoursEn, hoursFr } = line;
  const { forWhomEn, forWhomFr, languages, checkedOn, position } = line;
  return {
    ...{ country, purpose, channel, contact, nameEn, nameFr, hoursEn, hoursFr },
    ...{ forWhomEn, forWhomFr, languages, checkedOn, position },
  };
}

export const readHelplineForm = (form: FormData): HelplineValues => ({
  country: textOf(form, 'country'),
  purpose: chosenOf(form, 'purpose', ['LISTENING', 'EMERGENCY']),
  channel: chosenOf(form, 'channel', ['PHONE', 'SMS', 'CHAT', 'WEB']),
  contact: textOf(form, 'contact'),
  nameEn: textOf(form, 'nameEn'),
  nameFr: textOf(form, 'nameFr'),
  hoursEn: textOf(form, 'hoursEn'),
  hoursFr: textOf(form, 'hoursFr'),
  forWhomEn: textOf(form, 'forWhomEn'),
  forWhomFr: textOf(form, 'forWhomFr'),
  languages: textOf(form, 'languages'),
  checkedOn: textOf(form, 'checkedOn'),
  position: numberOf(form, 'position'),
});
