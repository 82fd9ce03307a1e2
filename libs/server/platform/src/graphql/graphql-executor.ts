import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  execute,
  parse,
  validate,
} from 'graphql';
import { describeFault } from './fault.ts';
import type { RequestContext } from './request-context.ts';

export interface ExecutableOperation {
  readonly id: string;
  readonly source: string;
}

export interface ExecutedResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Runs operations of this build in process, for the pages, the command line and tests; each is parsed once. */
@Injectable()
export class GraphqlExecutor {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(private readonly host: GraphQLSchemaHost) {}

  /** @throws when the operation does not fit the schema: a fault of the build. */
  async execute(
    operation: ExecutableOperation,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ): Promise<ExecutedResult> {
    const result = (await execute({
      schema: this.host.schema,
      document: this.documentOf(operation),
      variableValues: variables,
      contextValue: context,
    })) as ExecutionResult<Record<string, unknown>>;
    if (!result.errors) return { data: result.data ?? null };
    if (!('data' in result)) return { data: null, errors: result.errors.map(describeBadInput) };
    return { data: result.data ?? null, errors: result.errors.map((error) => describeFault(error.toJSON(), error)) };
  }

  private documentOf(operation: ExecutableOperation): DocumentNode {
    const known = this.documents.get(operation.id);
    if (known) return known;
    const document = parse(operation.source);
    const faults = validate(this.host.schema, document);
    if (faults.length > 0)
      throw new GraphQLError(`Operation does not fit the schema: ${faults.map((f) => f.message).join('; ')}`);
    this.documents.set(operation.id, document);
    return document;
  }
}

/** Variables that do not fit their types: the operation has not run. The values are not repeated. */
const describeBadInput = (): GraphQLFormattedError => ({
  message: 'The variables do not fit the operation.',
  extensions: { code: 'BAD_USER_INPUT' },
});
