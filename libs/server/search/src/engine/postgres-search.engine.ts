import { Injectable } from '@nestjs/common';
import type { Language } from '@entraide/domain-kernel';
import {
  Clock,
  Database,
  type SearchAnswer,
  type SearchCount,
  type SearchDocument,
  type SearchDocumentKey,
  type SearchEngine,
  type SearchHit,
  type SearchKind,
  type SearchQuestion,
  type SearchStatus,
} from '@entraide/server-platform';
import { documentRows, upsertDocuments } from './document-statement.ts';
import { newSentinels, toParts } from './highlight-parts.ts';
import { searchStatement } from './search-statement.ts';

type HitRow = Omit<SearchHit, 'threadId' | 'title' | 'passage'> & {
  readonly thread_id: string | null;
  readonly title: string;
  readonly passage: string;
};

interface AnswerRow {
  readonly [section: `hits_${number}`]: HitRow[];
  readonly [section: `total_${number}`]: number;
  readonly kinds: SearchCount<SearchKind>[];
  readonly communities: SearchCount<string>[];
  readonly conditions: SearchCount<string>[];
  readonly languages: SearchCount<Language>[];
  readonly is_exact: boolean;
}

const nothing = { kinds: [], communityIds: [], conditionIds: [], languages: [] };

/** The engine that is always there: full text of both languages in the site's own database. */
@Injectable()
export class PostgresSearchEngine implements SearchEngine {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.database.query(upsertDocuments, [documentRows(documents), this.clock.now()]);
  }

  async remove(keys: readonly SearchDocumentKey[]): Promise<void> {
    if (keys.length === 0) return;
    await this.database.query(
      `delete from search_document using unnest($1::text[], $2::uuid[]) gone (kind, id)
       where search_document.kind = gone.kind and search_document.id = gone.id`,
      [keys.map((key) => key.kind), keys.map((key) => key.id)],
    );
  }

  async keepPosts(threadId: string, keptIds: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from search_document where thread_id = $1 and kind = 'post' and id <> all($2::uuid[])`,
      [threadId, keptIds],
    );
  }

  async rebuild(kinds: readonly SearchKind[], batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const run = this.clock.now();
    for await (const batch of batches) {
      if (batch.length > 0) await this.database.query(upsertDocuments, [documentRows(batch), run]);
    }
    await this.database.query(`delete from search_document where kind = any($1::text[]) and indexed_at < $2`, [
      kinds,
      run,
    ]);
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    if (question.terms.length === 0) {
      return { sections: question.sections.map(() => ({ hits: [], total: 0 })), facets: nothing, isExact: true };
    }
    const sentinels = newSentinels();
    const { sql, values } = searchStatement(question, sentinels, this.clock.now());
    const [row] = await this.database.query<AnswerRow>(sql, values);
    const answer = row as AnswerRow;
    return {
      sections: question.sections.map((_, index) => ({
        hits: (answer[`hits_${index}`] ?? []).map(({ thread_id, title, passage, ...hit }) => ({
          kind: hit.kind,
          id: hit.id,
          threadId: thread_id,
          score: hit.score,
          title: toParts(title, sentinels),
          passage: toParts(passage, sentinels),
          names: hit.names,
        })),
        total: answer[`total_${index}`] ?? 0,
      })),
      facets: {
        kinds: answer.kinds,
        communityIds: answer.communities,
        conditionIds: answer.conditions,
        languages: answer.languages,
      },
      isExact: answer.is_exact,
    };
  }

  async status(): Promise<SearchStatus> {
    const rows = await this.database.query<SearchCount<SearchKind> & { changed_at: Date }>(
      `select kind as value, count(*)::integer as count, max(indexed_at) as changed_at from search_document group by kind order by kind`,
    );
    const times = rows.map((row) => row.changed_at.getTime());
    return {
      engine: 'postgresql',
      documents: rows.map(({ value, count }) => ({ value, count })),
      changedAt: times.length > 0 ? new Date(Math.max(...times)) : null,
    };
  }
}
