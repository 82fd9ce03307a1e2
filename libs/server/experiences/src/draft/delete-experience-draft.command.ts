import { Injectable } from '@nestjs/common';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Database, notFound, outcomeOf } from '@entraide/server-platform';
import { isId } from '../entry/ids.ts';
import { removeDraft } from './draft.repository.ts';

/** Throws a draft away for good. Suspended members may: it is theirs. */
@Injectable()
export class DeleteExperienceDraftCommand {
  constructor(private readonly database: Database) {}

  /** @throws not found for a draft that is not the member's own */
  execute(viewer: Viewer, draftId: string): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!isId(draftId) || !(await removeDraft(transaction, draftId))) throw notFound();
        return draftId;
      }),
    );
  }
}
