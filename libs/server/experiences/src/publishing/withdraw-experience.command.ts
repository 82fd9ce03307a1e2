import { Injectable } from '@nestjs/common';
import { experiencePolicy } from '@entraide/domain-access';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Clock, Database, notFound, outcomeOf } from '@entraide/server-platform';
import { isId } from '../entry/ids.ts';
import { lockExperience } from '../experience/experience.repository.ts';

/**
 * Takes an experience out of every list at once. Its author keeps it, and brings it back by editing it: as it was, where
 * it waited for a moderator.
 */
@Injectable()
export class WithdrawExperienceCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Once more is no fault.
   * @throws not found for what is not the member's own, or was removed by a moderator
   */
  execute(viewer: Viewer, id: string): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const experience = isId(id) ? await lockExperience(transaction, id) : undefined;
        if (experience?.state === 'withdrawn') return id;
        if (!experience || !experiencePolicy.withdraw(viewer, experience)) throw notFound();
        await transaction.query(
          `update experience set state = 'withdrawn', returns_as = nullif(state, 'published'), updated_at = $2
           where id = $1`,
          [id, this.clock.now()],
        );
        await transaction.subjectChanged('experience', id);
        return id;
      }),
    );
  }
}
