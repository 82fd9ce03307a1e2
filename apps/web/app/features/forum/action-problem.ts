import type { ProblemCode } from '@entraide/contract';
import type { ask } from '../../page-request.ts';

/** What loaders and actions are given, as far as `ask` needs it. */
export type PageArguments = Parameters<typeof ask>[0];

/** A refusal as GraphQL gives it, or one that the page found itself. */
export interface ActionProblem {
  readonly code: ProblemCode;
  readonly field: string | null;
  readonly message: string;
}

/** What an action that was refused tells its page: which form it was, why, and what was typed. */
export interface RefusedAction {
  readonly intent: string;
  readonly problems: readonly ActionProblem[];
}

/** A text of a form with plain line ends; empty when it is not there. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** Everything chosen under one name, without empty answers and doubles. */
export const choicesOf = (form: FormData, name: string): string[] => [
  ...new Set(form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')),
];
