import { Injectable } from '@nestjs/common';
import { mayCurateSearch } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, Journal, outcomeOf, refuse } from '@entraide/server-platform';
import { isId } from '../vocabulary/synonym-row.ts';

/** Takes a question off the list: its words are forgotten, and it does not come back while it is asked. */
@Injectable()
export class DismissWanted {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  execute(viewer: MemberViewer, id: string): Promise<Outcome<string>> {
    return outcomeOf(async () => {
      if (!mayCurateSearch('dismiss_wanted', viewer) || !isId(id)) refuse('not_found');
      return this.database.inTransaction('system', async (transaction) => {
        const [dismissed] = await transaction.query<{ id: string }>(
          `with dismissed as (
             update search_wanted set text = null, language = null, is_dismissed = true
             where id = $1 and text is not null returning id
           ) select id from dismissed`,
          [id],
        );
        if (!dismissed) return refuse('not_found');
        const subject = { kind: 'wanted_question', id: dismissed.id };
        const line = { action: 'wanted_question_dismissed', actorId: viewer.memberId, communityId: null } as const;
        await this.journal.write(transaction, { ...line, subject });
        return dismissed.id;
      });
    });
  }
}
