import { registerEnumType } from '@nestjs/graphql';

/**
 * A GraphQL enum whose names are the list's values in upper case and whose inner values are the list's own.
 * @returns the object to name in `@Field(() => …)`
 */
export function graphqlEnum<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
): Record<string, T> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<string, T>;
  registerEnumType(members, { name, description });
  return members;
}
