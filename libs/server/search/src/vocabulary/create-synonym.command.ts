import { Injectable } from '@nestjs/common';
import { mayCurateSearch } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { SynonymCheck } from './synonym-check.ts';
import { draftOf } from './synonym-draft.ts';
import type { SynonymInput } from './synonym.input.ts';
import { SynonymRepository } from './synonym.repository.ts';

export interface SynonymCreation {
  readonly idempotencyKey: string;
  readonly input: SynonymInput;
}

/** Adds an entry to the curated vocabulary; questions are read with it at once. */
@Injectable()
export class CreateSynonym {
  constructor(
    private readonly database: Database,
    private readonly synonyms: SynonymRepository,
    private readonly check: SynonymCheck,
  ) {}

  /** @returns the id of the entry, or of the one that this key created before */
  execute(viewer: MemberViewer, { idempotencyKey, input }: SynonymCreation): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayCurateSearch('edit_vocabulary', viewer)) refuse('not_found');
        const { id, isNew } = await transaction.claim(viewer.memberId, 'createSearchSynonym', idempotencyKey);
        if (!isNew) return id;
        await this.synonyms.lockAll(transaction);
        const { content, problems } = await this.check.check(transaction, id, draftOf(input));
        refuseIfAny(problems);
        await this.synonyms.write(transaction, viewer, { id, revision: 1, action: 'created', content });
        return id;
      }),
    );
  }
}
