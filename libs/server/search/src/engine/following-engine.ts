import type { SearchEngine } from '@entraide/server-platform';

/** Nest token of the {@link FollowingEngine}; `null` where none is set. */
export const FOLLOWING_ENGINE = Symbol('search engine that follows');

/** An engine of its own beside the PostgreSQL index, which may be away. */
export interface FollowingEngine extends SearchEngine {
  readonly name: string;
  /** What it was last signed with; null when an index is missing, or is not as we make them. */
  signature(): Promise<string | null>;
  /** Marks what it holds now, so that another database, or nothing, is not taken for it. */
  sign(signature: string): Promise<void>;
  /** Makes what is missing, empty, and brings settings into step. */
  prepare(): Promise<void>;
  /**
   * Versions of documents by {@link keyOf}, to compare them with ours. Absent is what is not there.
   * @throws SearchEngineFault
   */
  versions(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** All keys in batches, in whatever order. */
  keys(): AsyncIterable<readonly string[]>;
}
