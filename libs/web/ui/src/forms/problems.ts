/** A refusal as it is shown: the sentence and the field it belongs to, if any. */
export interface ShownProblem {
  readonly message: string;
  readonly field?: string | null;
}

/** The sentences about one field, joined; `undefined` when there is none. */
export function errorOf(problems: readonly ShownProblem[] | undefined, field: string): string | undefined {
  const messages = (problems ?? []).filter((problem) => problem.field === field).map((problem) => problem.message);
  return messages.length > 0 ? messages.join(' ') : undefined;
}
