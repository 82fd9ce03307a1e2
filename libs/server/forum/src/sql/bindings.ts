/** The parameters of one statement, in the order in which its parts were written. */
export class Bindings {
  readonly values: unknown[] = [];

  /** Adds a value. @returns its placeholder, such as `$3` */
  readonly add = (value: unknown): string => `$${this.values.push(value)}`;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** An id from outside as the database takes it; what is no UUID becomes an id that nothing has. */
export const asId = (text: string | null | undefined): string => (isId(text) ? text : nobody);

export const isId = (text: string | null | undefined): text is string =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text ?? '');
