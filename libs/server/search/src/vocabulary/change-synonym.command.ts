import { Injectable } from '@nestjs/common';
import { mayCurateSearch } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { SynonymCheck } from './synonym-check.ts';
import { draftOf } from './synonym-draft.ts';
import type { SynonymAction } from './synonym-kind.ts';
import type { SynonymContent, SynonymRow } from './synonym-row.ts';
import type { SynonymInput } from './synonym.input.ts';
import { SynonymRepository, wordsInForce } from './synonym.repository.ts';

/** An entry and the revision that its curator saw; another one there means that somebody else was faster. */
export interface SeenSynonym {
  readonly id: string;
  readonly revision: number;
}

type NextContent = (transaction: Transaction, stored: SynonymRow) => Promise<SynonymContent>;

/** Changes, removes or takes back: each is a version of its own, and nothing is ever lost. */
@Injectable()
export class ChangeSynonym {
  constructor(
    private readonly database: Database,
    private readonly synonyms: SynonymRepository,
    private readonly check: SynonymCheck,
  ) {}

  update(viewer: MemberViewer, seen: SeenSynonym, input: SynonymInput): Promise<Outcome<string>> {
    return this.apply(viewer, seen, 'changed', async (transaction, { id, isRemoved }) => {
      if (isRemoved) refuse('not_found');
      const { content, problems } = await this.check.check(transaction, id, draftOf(input));
      refuseIfAny(problems);
      return content;
    });
  }

  /** Its words are read no more. */
  remove(viewer: MemberViewer, seen: SeenSynonym): Promise<Outcome<string>> {
    return this.apply(viewer, seen, 'removed', (_, stored) =>
      Promise.resolve(stored.isRemoved ? refuse('not_found') : { ...contentOf(stored), isRemoved: true }),
    );
  }

  /**
   * Brings back what was before the last change: an entry that was just created goes, one that was removed comes back.
   * Doing it twice brings the change back. Refused when another entry has taken its words meanwhile.
   */
  undo(viewer: MemberViewer, seen: SeenSynonym): Promise<Outcome<string>> {
    return this.apply(viewer, seen, 'undone', async (transaction, stored) => {
      const before = await this.synonyms.versionBefore(transaction, stored);
      const content = before?.content ?? { ...contentOf(stored), isRemoved: true };
      const keys = wordsInForce(content).map(({ key }) => key);
      const taken = await this.synonyms.takenKeys(transaction, stored.id, keys);
      if (taken.size > 0) refuse('already_exists');
      return content;
    });
  }

  private apply(
    viewer: MemberViewer,
    { id, revision }: SeenSynonym,
    action: SynonymAction,
    next: NextContent,
  ): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayCurateSearch('edit_vocabulary', viewer)) refuse('not_found');
        const stored = await this.synonyms.lock(transaction, id, revision);
        const content = await next(transaction, stored);
        await this.synonyms.write(transaction, viewer, { id, revision: revision + 1, action, content });
        return id;
      }),
    );
  }
}

const contentOf = ({ kind, wordsEn, wordsFr, conceptId, note, isRemoved }: SynonymRow): SynonymContent => ({
  kind,
  wordsEn,
  wordsFr,
  conceptId,
  note,
  isRemoved,
});
