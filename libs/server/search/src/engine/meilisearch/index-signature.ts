import { documentVersion } from './indexed-document.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';
import { SearchEngineFault } from '../search-engine-fault.ts';

interface Signature {
  readonly key: 'signature';
  readonly value: string;
}

/** The signature stands in an index of its own, with the indexes that it is about. */
const uidOf = ({ prefix }: MeilisearchConnection): string => `${prefix}_signature`;

/** What documents of this version are signed with. */
const marked = (value: string): string => `${documentVersion} ${value}`;

/** `null` when there is none, or when the documents were made by another version. */
export async function readSignature(connection: MeilisearchConnection): Promise<string | null> {
  try {
    const { value } = await connection.request((client) =>
      client.index<Signature>(uidOf(connection)).getDocument('signature'),
    );
    return value?.startsWith(marked('')) ? value.slice(marked('').length) : null;
  } catch (error) {
    const isAbsent = error instanceof SearchEngineFault && /^(index|document)_not_found$/.test(error.code);
    if (isAbsent) return null;
    throw error;
  }
}

export const writeSignature = (connection: MeilisearchConnection, value: string): Promise<void> =>
  connection.perform((client) =>
    client
      .index<Signature>(uidOf(connection))
      .addDocuments([{ key: 'signature', value: marked(value) }], { primaryKey: 'key' }),
  );
