import type { ContentWarning } from '@entraide/contract';
import { choicesOf } from './action-problem.ts';

/** The closed list, in the order in which it is shown. */
export const contentWarnings: readonly ContentWarning[] = [
  'SUICIDE',
  'SELF_HARM',
  'EATING_DISORDER',
  'DEATH',
  'PROCEDURE_IMAGES',
  'PREGNANCY_LOSS',
  'VIOLENCE',
];

/** The warnings ticked in a form, without anything that is none. */
export function warningsOf(form: FormData): ContentWarning[] {
  const chosen = choicesOf(form, 'warnings');
  return contentWarnings.filter((warning) => chosen.includes(warning));
}
