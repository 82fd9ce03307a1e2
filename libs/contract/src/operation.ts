/** A GraphQL operation of this build, known to the server by `id`. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** SHA-256 of `source`, in hexadecimal. */
  readonly id: string;
  readonly source: string;
  /** Carries the types; never present. */
  readonly types?: (variables: Variables) => Result;
}
