import { Injectable } from '@nestjs/common';
import {
  Database,
  type SearchBatch,
  type SearchDocument,
  type SearchDocumentKey,
  type SearchKind,
  type SearchText,
  firstId,
} from '@entraide/server-platform';

/** A change that the follower has yet to be told. */
export interface PendingChange extends SearchDocumentKey {
  readonly change: string;
  /** As it is now; null when it has left the index. */
  readonly document: SearchDocument | null;
}

/** A document that the follower refuses. */
export interface DocumentApart extends SearchDocumentKey {
  /** The engine's own code, never words of the document. */
  readonly fault: string;
  readonly firstFailedAt: Date;
  readonly lastFailedAt: Date;
}

interface DocumentRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly audience: SearchDocument['audience'];
  readonly community_id: string | null;
  readonly thread_id: string | null;
  readonly author_id: string | null;
  readonly thread_kind: SearchDocument['threadKind'];
  readonly concept_ids: string[];
  readonly texts: SearchText[];
  readonly names: string[];
  readonly author_role: SearchDocument['authorRole'];
  readonly effectiveness: SearchDocument['effectiveness'];
  readonly is_answered: boolean | null;
  readonly helpfulness: number;
  readonly created_at: Date;
}

const columns = `d.audience, d.community_id, d.thread_id, d.author_id, d.thread_kind, d.concept_ids, d.texts, d.names,
  d.author_role, d.effectiveness, d.is_answered, d.helpfulness, d.created_at`;

/** Reads `search_document` as documents: what the PostgreSQL engine knows is what its follower is told. */
@Injectable()
export class PendingDocumentsReader {
  constructor(private readonly database: Database) {}

  /** The oldest changes, and a moment before the documents were read; by the database's clock, which all share. */
  async due(limit: number): Promise<{ readonly changes: readonly PendingChange[]; readonly readAt: Date }> {
    const rows = await this.database.query<DocumentRow & { change: string; is_there: boolean; read_at: Date }>(
      `select p.kind, p.id, p.change, d.id is not null as is_there, statement_timestamp() as read_at, ${columns}
       from search_pending p left join search_document d on d.kind = p.kind and d.id = p.id
       where p.fault is null order by p.change limit $1`,
      [limit],
    );
    const changes = rows.map((row) => ({
      kind: row.kind,
      id: row.id,
      change: row.change,
      document: row.is_there ? toDocument(row) : null,
    }));
    return { changes, readAt: rows[0]?.read_at ?? new Date(0) };
  }

  /** Everything in order, in batches. */
  async *all(size: number): AsyncGenerator<SearchBatch> {
    for (let after: SearchDocumentKey | null = null; ;) {
      const rows: (DocumentRow & { read_at: Date })[] = await this.database.query(
        `select d.kind, d.id, statement_timestamp() as read_at, ${columns} from search_document d
         where (d.kind, d.id) > (coalesce($1::text, ''), coalesce($2::uuid, ${firstId})) order by d.kind, d.id limit $3`,
        [after?.kind ?? null, after?.id ?? null, size],
      );
      const [first] = rows;
      if (!first) return;
      yield { documents: rows.map(toDocument), readAt: first.read_at };
      after = rows.at(-1) ?? null;
    }
  }

  async byKeys(keys: readonly SearchDocumentKey[]): Promise<SearchDocument[]> {
    const rows = await this.database.query<DocumentRow>(
      `select d.kind, d.id, ${columns} from unnest($1::text[], $2::uuid[]) wanted (kind, id)
       join search_document d on d.kind = wanted.kind and d.id = wanted.id`,
      [keys.map((key) => key.kind), keys.map((key) => key.id)],
    );
    return rows.map(toDocument);
  }

  /** What was told is no longer pending, unless it has changed again. */
  async settle(changes: readonly PendingChange[]): Promise<void> {
    await this.database.query(
      `delete from search_pending p using unnest($1::text[], $2::uuid[], $3::bigint[]) told (kind, id, change)
       where p.kind = told.kind and p.id = told.id and p.change = told.change`,
      [changes.map((one) => one.kind), changes.map((one) => one.id), changes.map((one) => one.change)],
    );
  }

  /** Sets a document apart until it changes. @param fault a code, never words */
  async setApart({ kind, id, change }: PendingChange, fault: string): Promise<void> {
    await this.database.query(
      `update search_pending set fault = $4, first_failed_at = coalesce(first_failed_at, now()), last_failed_at = now()
       where kind = $1 and id = $2 and change = $3`,
      [kind, id, change, fault],
    );
  }

  apart(limit: number): Promise<DocumentApart[]> {
    return this.database.query(
      `select kind, id, fault, coalesce(first_failed_at, changed_at) as "firstFailedAt",
         coalesce(last_failed_at, changed_at) as "lastFailedAt"
       from search_pending where fault is not null order by changed_at, kind, id limit $1`,
      [limit],
    );
  }

  /** Those of these that are set apart wait again; when they first failed is remembered. @returns their keys */
  async retry(keys: readonly SearchDocumentKey[]): Promise<SearchDocumentKey[]> {
    return await this.database.query<SearchDocumentKey>(
      `with again as (
         update search_pending p set fault = null, change = nextval('search_pending_change')
         from unnest($1::text[], $2::uuid[]) given (kind, id)
         where p.kind = given.kind and p.id = given.id and p.fault is not null returning p.kind, p.id
       ) select kind, id from again`,
      [keys.map((key) => key.kind), keys.map((key) => key.id)],
    );
  }

  /** Has the follower told of these again, whether they are there or not. */
  async note(keys: readonly SearchDocumentKey[]): Promise<void> {
    await this.database.query(
      `insert into search_pending (kind, id, changed_at) select kind, id, now() from unnest($1::text[], $2::uuid[]) given (kind, id)
       on conflict (kind, id) do update set change = nextval('search_pending_change'), fault = null`,
      [keys.map((key) => key.kind), keys.map((key) => key.id)],
    );
  }
}

const toDocument = (row: DocumentRow): SearchDocument => ({
  kind: row.kind,
  id: row.id,
  audience: row.audience,
  communityId: row.community_id,
  threadId: row.thread_id,
  authorId: row.author_id,
  texts: row.texts,
  names: row.names,
  conceptIds: row.concept_ids,
  threadKind: row.thread_kind,
  authorRole: row.author_role,
  effectiveness: row.effectiveness,
  isAnswered: row.is_answered,
  helpfulness: row.helpfulness,
  createdAt: row.created_at,
});
