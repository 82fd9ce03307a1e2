/** The text a form sent for a field; empty when it sent none. Passwords keep their white space. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** A refusal with what was typed, as actions give it back to their page. */
export interface Refused<Values = unknown> {
  readonly problems: readonly { readonly code: string; readonly message: string; readonly field: string | null }[];
  readonly values: Values;
}

/** The refusals with the name of their field in front, for a summary away from the fields. */
export const withFieldNames = (
  problems: Refused['problems'] | undefined,
  names: Readonly<Record<string, string>>,
): Refused['problems'] | undefined =>
  problems?.map((problem) => {
    const name = names[problem.field ?? ''];
    return name === undefined ? problem : { ...problem, message: `${name} · ${problem.message}` };
  });

/** One of a list's values from a form; the fallback for anything else. */
export const choiceOf = <T extends string>(form: FormData, name: string, values: readonly T[], fallback: T): T =>
  values.find((value) => value === form.get(name)) ?? fallback;
