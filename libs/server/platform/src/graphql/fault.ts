import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { currentRequestId } from '../logging/request-scope.ts';

const logger = new Logger('graphql');

/** Codes whose messages are ours and hold nothing private. */
const openCodes: ReadonlySet<unknown> = new Set([
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_NOT_IN_MANIFEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/**
 * The error a client sees. Faults are logged by name, database code and place in our code, and masked:
 * their texts may quote what a person wrote.
 */
export function describeFault(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (openCodes.has(code)) {
    return { message: formatted.message, extensions: { code }, ...(formatted.path ? { path: formatted.path } : {}) };
  }
  logFault(error, formatted.path?.join('.') ?? 'request');
  return { message: 'Something went wrong. Nothing was lost.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Apollo's own logger quotes the error's text; faults are logged by {@link describeFault}. */
export const quietApolloLogger = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

/** One line with the request's id and the fault's name, and the first places of our code. Never the fault's text. */
export function logFault(error: unknown, place: string): void {
  const cause = rootCauseOf(error);
  const code = (cause as { code?: unknown }).code;
  const frames = (cause.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4);
  logger.error(
    [
      `request ${currentRequestId()}, ${place}: ${cause.name}${typeof code === 'string' ? ` ${code}` : ''}`,
      ...frames,
    ].join('\n'),
  );
}

function rootCauseOf(error: unknown): Error {
  const inner = (error as { originalError?: unknown } | undefined)?.originalError;
  if (inner instanceof Error) return rootCauseOf(inner);
  return error instanceof Error ? error : new Error('unknown');
}
