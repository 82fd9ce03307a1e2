import { describe, expect, it } from '@jest/globals';
import { manifest } from '@entraide/contract';
import { findOperation, persistedRequest, variablesFor } from './operations.ts';

describe('operations of the benchmark', () => {
  it('are those of the build', () => {
    for (const name of [
      'HomeForVisitors',
      'CommunityThreads',
      'ThreadPage',
      'TreatmentEvidence',
      'SearchPage',
      'PublishPost',
    ])
      expect(manifest[findOperation([name])?.id ?? '']).toContain(name);
    expect(findOperation(['NoSuchOperation'])).toBeUndefined();
  });

  it('get the variables they ask for, and no others', () => {
    const operation = {
      name: 'Any',
      id: 'x',
      variables: new Map([
        ['id', true],
        ['after', false],
      ]),
    };
    expect(variablesFor(operation, { id: '1', slug: 'unasked' })).toEqual({ id: '1' });
    expect(() => variablesFor(operation, { slug: 'unasked' })).toThrow('Any needs $id');
  });

  it('are sent by their hash alone', () => {
    const operation = { name: 'Any', id: 'abc', variables: new Map() };
    const request = persistedRequest(operation, { id: '1' }, { origin: 'http://localhost' });
    expect(JSON.parse(request.body)).toEqual({
      operationName: 'Any',
      variables: { id: '1' },
      extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
    });
  });
});
