import { Injectable } from '@nestjs/common';
import { Clock, HandlesJob, type JobHandler } from '@entraide/server-platform';
import { followSearchIndex, IndexFollower } from './index-follower.ts';

/** Tells the engine that follows of what has changed: after every change, and every minute in case it came back. */
@Injectable()
@HandlesJob({ name: followSearchIndex().name, cron: '* * * * *' })
export class FollowIndexJob implements JobHandler {
  constructor(
    private readonly follower: IndexFollower,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.follower.catchUp(this.clock.now());
  }
}
