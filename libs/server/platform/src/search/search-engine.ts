import type { SearchAnswer, SearchStatus } from './search-answer.ts';
import type { SearchDocument, SearchDocumentKey, SearchKind } from './search-document.ts';
import type { SearchQuestion } from './search-question.ts';

/** Nest token of the {@link SearchEngine} in use. */
export const SEARCH_ENGINE = Symbol('search engine');

/** Documents with a moment before their rows were read. */
export interface SearchBatch {
  readonly documents: readonly SearchDocument[];
  readonly readAt: Date;
}

/**
 * Keeps documents and proposes ids; it never decides who may read. An engine holds to the scope of a question in hits,
 * counts and facets alike, and whoever asks checks every hit against the rows again.
 */
export interface SearchEngine {
  /**
   * Writes documents over those of the same kind and id, except over what was read from the rows later than these.
   * Resolves when they can be found.
   * @param readAt a moment before their rows were read
   */
  upsert(documents: readonly SearchDocument[], readAt: Date): Promise<void>;
  /** Takes documents out; unknown ones are no fault. */
  remove(keys: readonly SearchDocumentKey[]): Promise<void>;
  /** Takes out the posts of a thread that are not among those kept. */
  keepPosts(threadId: string, keptIds: readonly string[]): Promise<void>;
  /**
   * Fills the kinds anew without a gap: afterwards the given documents of these kinds are there, and what was written
   * meanwhile, but nothing older.
   */
  rebuild(kinds: readonly SearchKind[], batches: AsyncIterable<SearchBatch>): Promise<void>;
  search(question: SearchQuestion): Promise<SearchAnswer>;
  status(): Promise<SearchStatus>;
}
