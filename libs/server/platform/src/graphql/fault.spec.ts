import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { runInRequest } from '../logging/request-scope.ts';
import { describeFault } from './fault.ts';

const secret = 'I have not told anybody about this';

describe('describeFault', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    jest.spyOn(Logger.prototype, 'error').mockImplementation((line: unknown) => void lines.push(String(line)));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const faultOf = (cause: Error): GraphQLError =>
    new GraphQLError(cause.message, { originalError: cause, path: ['publishPost'] });

  it('masks a fault, and logs its request, name and code without its text', () => {
    const cause = Object.assign(new TypeError(`value too long: ${secret}\nfor column text`), {
      code: '22001',
      parameters: [secret],
    });
    const error = faultOf(cause);
    const shown = runInRequest('request-7', () => describeFault(error.toJSON(), error));
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(lines.join('\n')).toContain('request request-7, publishPost: TypeError 22001');
    expect(lines.join('\n')).not.toContain(secret);
    expect(lines.join('\n')).not.toContain('for column text');
  });

  it('passes on what is meant for the reader and logs nothing', () => {
    const error = new GraphQLError('Not found', { extensions: { code: 'NOT_FOUND', secret } });
    expect(describeFault(error.toJSON(), error)).toEqual({ message: 'Not found', extensions: { code: 'NOT_FOUND' } });
    expect(lines).toEqual([]);
  });
});
