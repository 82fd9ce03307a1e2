import { Injectable } from '@nestjs/common';
import type { MembershipRole, ThreadKind } from '@entraide/domain-kernel';
import {
  Clock,
  Database,
  type SearchAnswer,
  type SearchBatch,
  type SearchCount,
  type SearchDocument,
  type SearchDocumentKey,
  type SearchEngine,
  type SearchFacets,
  type SearchHit,
  type SearchKind,
  type SearchQuestion,
  type SearchStatus,
  noFacets,
} from '@entraide/server-platform';
import { documentRows, upsertDocuments } from './document-statement.ts';
import { notePending } from './pending-statement.ts';
import { type Sentinels, newSentinels, toParts } from './highlight-parts.ts';
import { searchStatement } from './search-statement.ts';
import { typingStatement } from './typing-statement.ts';

type HitRow = Pick<SearchHit, 'kind' | 'id' | 'language' | 'effectiveness' | 'year' | 'score' | 'names'> & {
  readonly thread_id: string | null;
  readonly community_id: string | null;
  readonly concept_ids: string[];
  readonly thread_kind: ThreadKind | null;
  readonly author_role: MembershipRole | null;
  readonly is_answered: boolean | null;
  readonly title: string;
  readonly passage: string;
};

interface AnswerRow {
  readonly [section: `hits_${number}`]: HitRow[];
  readonly [section: `total_${number}`]: number;
  readonly facets: SearchFacets | null;
  readonly is_exact: boolean;
}

/** The engine that is always there: full text of both languages in the site's own database. */
@Injectable()
export class PostgresSearchEngine implements SearchEngine {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async upsert(documents: readonly SearchDocument[], readAt: Date): Promise<void> {
    if (documents.length === 0) return;
    await this.database.query(upsertDocuments, [documentRows(documents), readAt, this.clock.now()]);
  }

  async remove(keys: readonly SearchDocumentKey[]): Promise<void> {
    if (keys.length === 0) return;
    await this.database.query(
      `with changed as (
         delete from search_document using unnest($1::text[], $2::uuid[]) gone (kind, id)
         where search_document.kind = gone.kind and search_document.id = gone.id
         returning search_document.kind, search_document.id
       ) ${notePending('$3')}`,
      [keys.map((key) => key.kind), keys.map((key) => key.id), this.clock.now()],
    );
  }

  async keepPosts(threadId: string, keptIds: readonly string[]): Promise<void> {
    await this.database.query(
      `with changed as (
         delete from search_document where thread_id = $1 and kind = 'post' and id <> all($2::uuid[]) returning kind, id
       ) ${notePending('$3')}`,
      [threadId, keptIds, this.clock.now()],
    );
  }

  async rebuild(kinds: readonly SearchKind[], batches: AsyncIterable<SearchBatch>): Promise<void> {
    const startedAt = this.clock.now();
    for await (const { documents, readAt } of batches) await this.upsert(documents, readAt);
    await this.database.query(
      `with changed as (
         delete from search_document where kind = any($1::text[]) and indexed_at < $2 returning kind, id
       ) ${notePending('$2')}`,
      [kinds, startedAt],
    );
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    if (question.terms.length === 0) {
      return {
        sections: question.sections.map(() => ({ hits: [], total: 0 })),
        facets: noFacets,
        isExact: true,
        isReduced: false,
      };
    }
    const sentinels = newSentinels();
    const statement = question.isTyping ? typingStatement : searchStatement;
    const { sql, values } = statement(question, sentinels, this.clock.now());
    const [row] = await this.database.query<AnswerRow>(sql, values);
    const answer = row as AnswerRow;
    return {
      sections: question.sections.map((_, index) => ({
        hits: (answer[`hits_${index}`] ?? []).map((hit) => toHit(hit, sentinels)),
        total: answer[`total_${index}`] ?? 0,
      })),
      facets: answer.facets ?? noFacets,
      isExact: answer.is_exact,
      isReduced: false,
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

const toHit = (row: HitRow, sentinels: Sentinels): SearchHit => ({
  kind: row.kind,
  id: row.id,
  threadId: row.thread_id,
  communityId: row.community_id,
  language: row.language,
  conceptIds: row.concept_ids,
  threadKind: row.thread_kind,
  authorRole: row.author_role,
  effectiveness: row.effectiveness,
  isAnswered: row.is_answered,
  year: row.year,
  score: row.score,
  title: toParts(row.title, sentinels),
  passage: toParts(row.passage, sentinels),
  names: row.names,
});
