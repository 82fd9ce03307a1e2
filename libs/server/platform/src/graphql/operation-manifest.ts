import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

type Manifest = Readonly<Record<string, string>>;

interface QueryCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Apollo's store of persisted operations: what the build knows, and nothing that a client would add. */
export function manifestCache(manifest: Manifest): QueryCache {
  return {
    get: (key) => Promise.resolve(manifest[key.replace(/^apq:/, '')]),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/** Refuses every operation whose text is not in the manifest, before it is parsed. */
export function onlyManifestOperations(manifest: Manifest): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveSource: ({ source }) => {
          const id = createHash('sha256').update(source).digest('hex');
          if (manifest[id] !== undefined) return Promise.resolve();
          throw new GraphQLError('This server answers the operations of its own pages only.', {
            extensions: { code: 'OPERATION_NOT_IN_MANIFEST', http: { status: 400 } },
          });
        },
      }),
  };
}
