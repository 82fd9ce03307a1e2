import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database, type JobRequest, searchKinds } from '@entraide/server-platform';
import { FOLLOWING_ENGINE, type FollowingEngine } from '../engine/following-engine.ts';
import { SearchEngineFault } from '../engine/search-engine-fault.ts';
import { FollowerStateRepository } from './follower-state.ts';
import { type PendingChange, PendingDocumentsReader } from './pending-documents.reader.ts';
import { WriterLease } from './writer-lease.ts';

/** Handed in as several tasks at once, which Meilisearch takes as one: each has a cost of its own. */
const batchSize = 5_000;
const filledAtOnce = 1_000;
const whileOthersWriteMs = 2_000;

/** The job in which the follower catches up; one waits at most, and they run one after the other. */
export const followSearchIndex = (runAt?: Date): JobRequest => ({
  name: 'follow_search_index',
  payload: {},
  key: 'follow_search_index',
  queue: 'follow_search_index',
  ...(runAt ? { runAt } : {}),
});

/** What a round of catching up came to. */
export type CaughtUp = 'nobody follows' | 'somebody else writes' | 'caught up' | 'stopped' | 'failed';

/** The process ends: what was not told yet is told by the next one. */
class Stopped extends Error {}

/**
 * Brings Meilisearch into step with `search_document`: fills it when it is new, was wiped or is to be rebuilt, then tells
 * it of every change. What fails is tried again later; search and writing go on without it.
 */
@Injectable()
export class IndexFollower implements OnModuleDestroy {
  private readonly logger = new Logger('search');
  private isEnding = false;

  constructor(
    @Inject(FOLLOWING_ENGINE) private readonly engine: FollowingEngine | null,
    private readonly state: FollowerStateRepository,
    private readonly lease: WriterLease,
    private readonly pending: PendingDocumentsReader,
    private readonly database: Database,
  ) {}

  /** Before jobs are waited for: catching up may take minutes. */
  onModuleDestroy(): void {
    this.isEnding = true;
  }

  /** Has the follower caught up soon. */
  async wake(runAt?: Date): Promise<void> {
    if (!this.engine) return;
    await this.database.inTransaction('system', (transaction) => transaction.enqueue(followSearchIndex(runAt)));
  }

  /** Catches up unless it is too early after a failure, or somebody else does so. */
  async catchUp(now: Date): Promise<CaughtUp> {
    const { engine } = this;
    if (!engine) return 'nobody follows';
    await this.state.register();
    const state = await this.state.read();
    if (state?.retryAt && state.retryAt > now) {
      await this.wake(state.retryAt);
      return 'failed';
    }
    try {
      const held = await this.lease.hold((checkLease) =>
        this.bringIntoStep(engine, () => {
          if (this.isEnding) throw new Stopped();
          checkLease();
        }),
      );
      if (!held) {
        await this.wake(new Date(now.getTime() + whileOthersWriteMs));
        return 'somebody else writes';
      }
      await this.state.noteSuccess();
      return 'caught up';
    } catch (error) {
      return error instanceof Stopped ? this.waitForNext() : this.noteFailure(error);
    }
  }

  private async waitForNext(): Promise<'stopped'> {
    await this.wake();
    return 'stopped';
  }

  private async noteFailure(error: unknown): Promise<'failed'> {
    const code = error instanceof SearchEngineFault ? error.code : error instanceof Error ? error.name : 'unknown';
    this.logger.warn(`the search engine could not be told of changes and will be later: ${code}`);
    await this.wake(await this.state.noteFailure(code));
    return 'failed';
  }

  private async bringIntoStep(engine: FollowingEngine, check: () => void): Promise<void> {
    // Noted before anything is made: an index that was made and not filled must never count as complete.
    await this.state.noteSignature(await engine.signature());
    await engine.prepare();
    const state = await this.state.read();
    if (!state?.isComplete || state.isFillWanted) {
      const signature = randomUUID();
      await engine.rebuild(searchKinds, this.checked(check));
      await engine.sign(signature);
      await this.state.noteComplete(signature);
    }
    for (;;) {
      check();
      const { changes, readAt } = await this.pending.due(batchSize);
      if (changes.length === 0) return;
      await this.tell(engine, changes, readAt);
    }
  }

  private async *checked(check: () => void): ReturnType<PendingDocumentsReader['all']> {
    for await (const batch of this.pending.all(filledAtOnce)) {
      check();
      yield batch;
    }
  }

  /** A document that is refused would hold up all the others: halves are tried until it stands alone. */
  private async tell(engine: FollowingEngine, changes: readonly PendingChange[], readAt: Date): Promise<void> {
    try {
      await engine.upsert(
        changes.flatMap(({ document }) => document ?? []),
        readAt,
      );
      await engine.remove(changes.filter(({ document }) => document === null));
      await this.pending.settle(changes);
    } catch (error) {
      if (!(error instanceof SearchEngineFault) || !error.isAboutDocument) throw error;
      const [only] = changes;
      if (changes.length === 1 && only) {
        this.logger.warn(`the search engine refuses a ${only.kind}: ${error.code}`);
        return this.pending.setApart(only, error.code);
      }
      const half = Math.ceil(changes.length / 2);
      await this.tell(engine, changes.slice(0, half), readAt);
      await this.tell(engine, changes.slice(half), readAt);
    }
  }
}
