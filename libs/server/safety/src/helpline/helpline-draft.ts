import { type Problem, problem } from '@entraide/domain-kernel';
import { isContact, isHelpCountry } from '@entraide/domain-safety';
import type { SaveHelplineInput } from './helpline.input.ts';

const bounds = { min: 2, max: 120 } as const;
const mostPosition = 999;

const tidy = (text: string): string => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

/** What an administrator has written, tidied. */
export const helplineDraftOf = (input: SaveHelplineInput): SaveHelplineInput => ({
  ...input,
  country: tidy(input.country).toUpperCase(),
  contact: tidy(input.contact),
  nameEn: tidy(input.nameEn),
  nameFr: tidy(input.nameFr),
  hoursEn: tidy(input.hoursEn),
  hoursFr: tidy(input.hoursFr),
  forWhomEn: tidy(input.forWhomEn),
  forWhomFr: tidy(input.forWhomFr),
  languages: tidy(input.languages).toLowerCase(),
  checkedOn: tidy(input.checkedOn),
});

const textFields = ['nameEn', 'nameFr', 'hoursEn', 'hoursFr', 'forWhomEn', 'forWhomFr'] as const;

/** What is wrong with a tidied helpline by itself. */
export function problemsOfHelpline(draft: SaveHelplineInput, now: Date): Problem[] {
  return [
    ...(isHelpCountry(draft.country) ? [] : [problem('country_invalid', 'country')]),
    ...(draft.contact.length <= 300 && isContact(draft.channel, draft.contact)
      ? []
      : [problem('contact_invalid', 'contact')]),
    ...textFields.flatMap((field) => lengthProblem(field, draft[field])),
    ...(/^[a-z]{2,3}(?:, ?[a-z]{2,3}){0,19}$/.test(draft.languages) ? [] : [problem('languages_invalid', 'languages')]),
    ...(isPastDay(draft.checkedOn, now) ? [] : [problem('date_invalid', 'checkedOn')]),
    ...(draft.position >= 0 && draft.position <= mostPosition
      ? []
      : [problem('out_of_range', 'position', { min: 0, max: mostPosition })]),
  ];
}

function lengthProblem(field: string, { length }: string): Problem[] {
  if (length === 0) return [problem('required', field)];
  if (length < bounds.min) return [problem('too_short', field, { min: bounds.min, length })];
  return length > bounds.max ? [problem('too_long', field, { max: bounds.max, length })] : [];
}

function isPastDay(day: string, now: Date): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return at <= now.getTime() && new Date(at).toISOString().startsWith(day);
}
