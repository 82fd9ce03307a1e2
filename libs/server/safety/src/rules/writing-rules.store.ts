import { Injectable } from '@nestjs/common';
import { mayAdministerSafety } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { type WritingRules, defaultWritingRules } from '@entraide/domain-safety';
import { Database, Journal, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { WritingPolicyReader } from '../writing/writing-policy.reader.ts';
import { problemsOfRules, toWritingRulesObject, writingRulesOf } from './writing-rules.mapper.ts';
import type { WritingRulesInput, WritingRulesObject } from './writing-rules.object.ts';

const subject = { kind: 'writing_rules', id: '00000000-0000-0000-0000-000000000000' };

/** Reads and sets the rules; the defaults are in force until somebody has set them. */
@Injectable()
export class WritingRulesStore {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly policy: WritingPolicyReader,
  ) {}

  async read(): Promise<WritingRulesObject> {
    const [row] = await this.database.query<{ rules: WritingRules; revision: number }>(
      `select rules, revision from writing_rules`,
    );
    return toWritingRulesObject({ ...defaultWritingRules, ...row?.rules }, row?.revision ?? 0);
  }

  async save(viewer: MemberViewer, input: WritingRulesInput): Promise<Outcome<WritingRulesObject>> {
    const outcome = await outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayAdministerSafety('edit_writing_rules', viewer)) refuse('not_found');
        refuseIfAny(problemsOfRules(input));
        const rules = writingRulesOf(input);
        const [row] = await transaction.query<{ revision: number }>(
          `insert into writing_rules as kept (rules, revision) select $1, 1 where $2 = 0 or exists (select from writing_rules)
           on conflict (only_one) do update set rules = excluded.rules, revision = kept.revision + 1
           where kept.revision = $2 returning revision`,
          [JSON.stringify(rules), input.revision],
        );
        if (!row) refuse('changed_meanwhile');
        const line = { action: 'writing_rules_saved', actorId: viewer.memberId, subject, communityId: null } as const;
        await this.journal.write(transaction, line);
        return toWritingRulesObject(rules, row.revision);
      }),
    );
    this.policy.changed();
    return outcome;
  }
}
