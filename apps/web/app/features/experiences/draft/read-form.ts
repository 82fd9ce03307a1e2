/** A text of a form with plain line ends; null when it is not there or blank. */
export function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.replace(/\r\n?/g, '\n');
}

/** One of a closed list as GraphQL writes it, or null. */
export function choiceOf<T extends string>(form: FormData, name: string, list: readonly T[]): Uppercase<T> | null {
  const value = form.get(name);
  return (list.map((item) => item.toUpperCase()) as Uppercase<T>[]).find((item) => item === value) ?? null;
}

/** All that were ticked among a closed list, as GraphQL writes them. */
export function choicesOf<T extends string>(form: FormData, name: string, list: readonly T[]): Uppercase<T>[] {
  const values = form.getAll(name);
  return (list.map((item) => item.toUpperCase()) as Uppercase<T>[]).filter((item) => values.includes(item));
}

/** `YYYY-MM` of a month field's two controls; what was typed of it when it is not whole; null when both are empty. */
export function monthOf(form: FormData, name: string): string | null {
  const month = textOf(form, `${name}.month`)?.trim() ?? '';
  const year = textOf(form, `${name}.year`)?.trim() ?? '';
  return month === '' && year === '' ? null : `${year}-${month}`;
}

/** A month as {@link monthOf} writes it, for the two controls. */
export function partsOf(month: string | null): { year: string; month: string } {
  const at = (month ?? '').lastIndexOf('-');
  return at < 0
    ? { year: month ?? '', month: '' }
    : { year: (month ?? '').slice(0, at), month: (month ?? '').slice(at + 1) };
}
