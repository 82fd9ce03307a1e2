import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  Clock,
  type SearchAnswer,
  type SearchBatch,
  type SearchDocument,
  type SearchDocumentKey,
  type SearchEngine,
  type SearchKind,
  type SearchQuestion,
  type SearchStatus,
} from '@entraide/server-platform';
import { IndexFollower } from '../../following/index-follower.ts';
import { FOLLOWING_ENGINE, type FollowingEngine } from '../following-engine.ts';
import { PostgresSearchEngine } from '../postgres-search.engine.ts';
import { SearchEngineFault } from '../search-engine-fault.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { FollowerHealth } from './follower-health.ts';

/**
 * The engine in use: everything is written to PostgreSQL, which the other one follows when there is one; questions go to
 * the other one as long as it is well, else to PostgreSQL, and the answer says so.
 */
@Injectable()
export class ResilientSearchEngine implements SearchEngine {
  private readonly logger = new Logger('search');
  private readonly breaker = new CircuitBreaker();

  constructor(
    private readonly postgres: PostgresSearchEngine,
    @Inject(FOLLOWING_ENGINE) private readonly following: FollowingEngine | null,
    private readonly follower: IndexFollower,
    private readonly health: FollowerHealth,
    private readonly clock: Clock,
  ) {}

  async upsert(documents: readonly SearchDocument[], readAt: Date): Promise<void> {
    await this.postgres.upsert(documents, readAt);
    await this.follower.wake();
  }

  async remove(keys: readonly SearchDocumentKey[]): Promise<void> {
    await this.postgres.remove(keys);
    await this.follower.wake();
  }

  async keepPosts(threadId: string, keptIds: readonly string[]): Promise<void> {
    await this.postgres.keepPosts(threadId, keptIds);
    await this.follower.wake();
  }

  async rebuild(kinds: readonly SearchKind[], batches: AsyncIterable<SearchBatch>): Promise<void> {
    await this.postgres.rebuild(kinds, batches);
    await this.follower.wake();
  }

  async search(question: SearchQuestion): Promise<SearchAnswer> {
    if (!this.following) return this.postgres.search(question);
    const answer = await this.answerOf(this.following, question);
    return answer ?? { ...(await this.postgres.search(question)), isReduced: true };
  }

  /** Name of the engine that would answer now. */
  get answering(): string {
    const { following } = this;
    return following && this.health.isCurrent && this.breaker.isClosed ? following.name : 'postgresql';
  }

  /** What PostgreSQL holds: it is what has to be filled from the rows. */
  status(): Promise<SearchStatus> {
    return this.postgres.status();
  }

  /** `undefined` when it is not well. */
  private async answerOf(engine: FollowingEngine, question: SearchQuestion): Promise<SearchAnswer | undefined> {
    if (!this.health.isCurrent || !this.breaker.allows(this.clock.now())) return undefined;
    try {
      const answer = await engine.search(question);
      this.breaker.noteSuccess();
      return answer;
    } catch (error) {
      const code = error instanceof SearchEngineFault ? error.code : error instanceof Error ? error.name : 'unknown';
      if (this.breaker.noteFailure(this.clock.now()))
        this.logger.warn(`PostgreSQL answers searches meanwhile: ${code}`);
      return undefined;
    }
  }
}
