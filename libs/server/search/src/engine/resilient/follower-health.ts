import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FollowerStateRepository } from '../../following/follower-state.ts';
import { IndexFollower } from '../../following/index-follower.ts';
import { FOLLOWING_ENGINE, type FollowingEngine } from '../following-engine.ts';

const askedEveryMs = 2_000;
/** What was withdrawn must be gone from an index that answers within a minute. */
const allowedLagS = 60;
/** While more wait, as after an import, it would miss too much. */
const allowedChanges = 2_000;

/**
 * Knows whether the engine that follows may answer: asked of the database every other second, so that no question waits
 * for it.
 */
@Injectable()
export class FollowerHealth implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private current = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(FOLLOWING_ENGINE) private readonly engine: FollowingEngine | null,
    private readonly follower: IndexFollower,
    private readonly state: FollowerStateRepository,
    private readonly dataSource: DataSource,
  ) {}

  /** Whether it holds everything, and is hardly behind. */
  get isCurrent(): boolean {
    return this.current;
  }

  /** The schema is also printed without a database. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.dataSource.isInitialized) return;
    if (!this.engine) return this.state.forget();
    await this.state.register();
    await this.follower.wake();
    await this.refresh();
    this.timer = setInterval(() => void this.refresh(), askedEveryMs);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async refresh(): Promise<void> {
    try {
      this.current = await this.state.isCurrent(allowedLagS, allowedChanges);
    } catch {
      // Without the database there is no answer at all; what was known still holds.
    }
  }
}
