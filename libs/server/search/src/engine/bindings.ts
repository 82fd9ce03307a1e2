/** The parameters of one statement, in the order in which its parts were written. */
export class Bindings {
  readonly values: unknown[] = [];

  /** Adds a value. @returns its placeholder, such as `$3` */
  readonly add = (value: unknown): string => `$${this.values.push(value)}`;
}
