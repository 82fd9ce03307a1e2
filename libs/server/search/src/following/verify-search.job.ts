import { Injectable, Logger } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '@entraide/server-platform';
import { FollowerStateRepository } from './follower-state.ts';
import { type Drift, SearchVerification } from './search-verification.ts';

/** Every night: the indexes are compared with what they were made from, and mended. Drift is a fault to be looked into. */
@Injectable()
@HandlesJob({ name: 'verify_search_index', cron: '41 2 * * *' })
export class VerifySearchJob implements JobHandler {
  private readonly logger = new Logger('search');

  constructor(
    private readonly verification: SearchVerification,
    private readonly state: FollowerStateRepository,
  ) {}

  async handle(): Promise<void> {
    this.tell('the PostgreSQL index', await this.verification.compareWithRows());
    const state = await this.state.read();
    if (state?.isComplete) this.tell('the search engine', await this.verification.compareFollower());
  }

  private tell(index: string, drift: Drift | null): void {
    const { missing, outdated, surplus } = drift ?? { missing: 0, outdated: 0, surplus: 0 };
    if (missing + outdated + surplus === 0) return;
    this.logger.warn(
      `${index} had drifted and is mended: ${missing} missing, ${outdated} outdated, ${surplus} too many`,
    );
  }
}
