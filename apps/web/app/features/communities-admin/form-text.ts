/** A text of a form with plain line ends; empty when it is not there. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** Everything sent under one name, without empty answers and doubles. */
export const textsOf = (form: FormData, name: string): string[] => [
  ...new Set(form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')),
];
