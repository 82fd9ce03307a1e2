import * as contract from '@entraide/contract';
import { parse } from 'graphql';

/** An operation of the build as far as a request for it needs. */
export interface KnownOperation {
  readonly name: string;
  readonly id: string;
  /** Its variables; `true` for those that must be given. */
  readonly variables: ReadonlyMap<string, boolean>;
}

/** The first of the named operations that this build has. */
export function findOperation(names: readonly string[]): KnownOperation | undefined {
  const all = contract as Readonly<Record<string, unknown>>;
  for (const name of names) {
    const found = all[`${name}Operation`] as { id: string; source: string } | undefined;
    if (!found) continue;
    const definition = parse(found.source).definitions.find((d) => d.kind === 'OperationDefinition');
    const variables = (definition?.variableDefinitions ?? []).map(
      (v) => [v.variable.name.value, v.type.kind === 'NonNullType' && v.defaultValue === undefined] as const,
    );
    return { name, id: found.id, variables: new Map(variables) };
  }
  return undefined;
}

/** The variables an operation asks for out of those that are at hand. @throws naming one that is missing */
export function variablesFor(
  operation: KnownOperation,
  atHand: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const missing = [...operation.variables].find(([name, isNeeded]) => isNeeded && atHand[name] === undefined);
  if (missing) throw new Error(`${operation.name} needs $${missing[0]}, which the benchmark does not know.`);
  return Object.fromEntries(Object.entries(atHand).filter(([name]) => operation.variables.has(name)));
}

/** A persisted operation as an HTTP request. @param headers `origin` among them: the server answers its own pages only */
export function persistedRequest(
  operation: KnownOperation,
  variables: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>>,
): { path: string; method: 'POST'; headers: Record<string, string>; body: string } {
  return {
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      operationName: operation.name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: operation.id } },
    }),
  };
}
