import { m } from '@entraide/messages';
import type { Choice } from '@entraide/web-ui';
import { termOf } from '../../../terms.ts';

type List = Parameters<typeof termOf>[0];

/** The values of a closed list as choices, in the list's order. */
export const choicesFrom = (list: List, values: readonly string[]): Choice[] =>
  values.map((value) => ({ value: value.toUpperCase(), label: termOf(list, value) }));

/** The same, with a last row that takes an answer back: a chosen radio cannot be unchosen without one. */
export const optionalChoicesFrom = (list: List, values: readonly string[]): Choice[] => [
  ...choicesFrom(list, values),
  { value: '', label: m.experiences_no_answer() },
];
