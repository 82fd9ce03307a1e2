import type { ProblemCode } from '@entraide/contract';

/** A text of a form with plain line ends; empty when it is not there. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** A whole number of a form; NaN becomes −1, which no field allows. */
export function numberOf(form: FormData, name: string): number {
  const value = Number(textOf(form, name).trim() || Number.NaN);
  return Number.isInteger(value) ? value : -1;
}

/** The chosen value among those offered, or the first of them. */
export const chosenOf = <Value extends string>(
  form: FormData,
  name: string,
  values: readonly [Value, ...Value[]],
): Value => values.find((value) => value === form.get(name)) ?? values[0];

/** A refusal as GraphQL gives it. */
export interface FormProblem {
  readonly code?: ProblemCode;
  readonly field: string | null;
  readonly message: string;
}
