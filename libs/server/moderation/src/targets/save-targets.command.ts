import { Injectable } from '@nestjs/common';
import { mayAdministerSafety } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { type ModerationTargets, problemsOfTargets } from '@entraide/domain-moderation';
import { Database, Journal, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import type { ModerationTargetsInput, ModerationTargetsObject } from './targets.object.ts';

const subject = { kind: 'moderation_targets', id: '00000000-0000-0000-0000-000000000000' };

/** Sets what is expected of moderators from now on; cases that are open keep the time they were promised. */
@Injectable()
export class SaveTargets {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  execute(viewer: MemberViewer, input: ModerationTargetsInput): Promise<Outcome<ModerationTargetsObject>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayAdministerSafety('edit_moderation_targets', viewer)) refuse('not_found');
        refuseIfAny(problemsOfTargets(input));
        const targets = targetsOf(input);
        const [row] = await transaction.query<{ revision: number }>(
          `insert into moderation_targets as kept (targets, revision)
           select $1, 1 where $2 = 0 or exists (select from moderation_targets)
           on conflict (only_one) do update set targets = excluded.targets, revision = kept.revision + 1
           where kept.revision = $2 returning revision`,
          [JSON.stringify(targets), input.revision],
        );
        if (!row) refuse('changed_meanwhile');
        const line = { action: 'case_targets_saved', actorId: viewer.memberId, subject, communityId: null } as const;
        await this.journal.write(transaction, line);
        return toTargetsObject(targets, row.revision);
      }),
    );
  }
}

const targetsOf = (input: ModerationTargetsInput): ModerationTargets => ({
  responseMin: { danger: input.danger, harassment: input.harassment, other: input.other },
  dangerMailMin: input.dangerMail,
  breakAfter: { perHour: input.breakHour, perDay: input.breakDay },
});

export const toTargetsObject = (
  { responseMin, dangerMailMin, breakAfter }: ModerationTargets,
  revision: number,
): ModerationTargetsObject => ({
  ...responseMin,
  dangerMail: dangerMailMin,
  breakHour: breakAfter.perHour,
  breakDay: breakAfter.perDay,
  revision,
});
