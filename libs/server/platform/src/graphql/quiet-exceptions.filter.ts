import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';

/**
 * Hands every exception on to GraphQL. Without it Nest writes the whole error to the log, and a database error
 * carries the statement's parameters: what somebody wrote.
 */
@Catch()
export class QuietExceptionsFilter implements GqlExceptionFilter {
  catch(exception: unknown): unknown {
    return exception;
  }
}
