import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Values for arguments by their meaning: every `ID` gets `id`, every `String` gets `text`. */
export interface ArgumentValues {
  readonly id: string;
  readonly text: string;
}

/** A document for one root field, with every argument given and everything selected down to some depth. */
export function operationFor(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  values: ArgumentValues,
  depth = 4,
): { source: string; variables: Record<string, unknown> } {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = selectionOf(field.type, depth);
  return {
    source: `${kind} Generated${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selection} }`,
    variables: Object.fromEntries(field.args.map((argument) => [argument.name, valueOf(argument, values)])),
  };
}

function valueOf(argument: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>, values: ArgumentValues): unknown {
  if (['after', 'before'].includes(argument.name)) return null;
  if (argument.name === 'first') return 50;
  return valueOfType(argument.type, values, argument.name);
}

function valueOfType(type: GraphQLInputType, values: ArgumentValues, name: string): unknown {
  if (isNonNullType(type)) return requiredValue(type.ofType, values, name);
  // Optional filters stay open, so that lists show all they would ever show; optional ids are tried too.
  if (getNamedType(type).name === 'ID' && !isListType(type)) return values.id;
  return isInputObjectType(type) && asksForNothing(type) ? {} : null;
}

/** Whether an input may be given empty, as a filter may. */
const asksForNothing = (type: GraphQLInputObjectType): boolean =>
  Object.values(type.getFields()).every((field) => !isNonNullType(field.type) || field.defaultValue !== undefined);

function requiredValue(type: GraphQLInputType, values: ArgumentValues, name: string): unknown {
  if (isListType(type))
    return [requiredValue(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, values, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(
      fields.map((field) => [field.name, field.defaultValue ?? valueOfType(field.type, values, field.name)]),
    );
  }
  const scalars: Record<string, unknown> = { ID: values.id, String: values.text, Int: 1, Float: 1, Boolean: true };
  return scalars[getNamedType(type).name] ?? values.text;
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named))
    return `{ ${named
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.every((argument) => !isNonNullType(argument.type)))
    .filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)))
    .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

export const queriesOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {});

export const mutationsOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {});
