import { Injectable } from '@nestjs/common';
import { mayAdministerSafety } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { watchedTermLimits } from '@entraide/domain-safety';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import { WritingPolicyReader } from '../writing/writing-policy.reader.ts';
import { type WatchedTermDraft, problemsOfTerm, watchedTermDraftOf } from './watched-term-draft.ts';
import { type WatchedTermRow, watchedTermColumns } from './watched-term-row.ts';
import type { SaveWatchedTermInput } from './watched-term.object.ts';

export interface SeenTerm {
  readonly id: string;
  readonly revision: number;
}

/** Adds, changes and removes watched terms. The journal names the term by its id, never by its words. */
@Injectable()
export class EditWatchedTerms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly policy: WritingPolicyReader,
  ) {}

  /** @returns the term; `already_exists` when its words are watched in this language already */
  save(viewer: MemberViewer, input: SaveWatchedTermInput): Promise<Outcome<WatchedTermRow>> {
    const draft = watchedTermDraftOf(input);
    return this.change(viewer, 'watched_term_saved', async (transaction) => {
      refuseIfAny(problemsOfTerm(draft));
      const { id, revision } = input;
      return id ? this.update(transaction, { id, revision: revision ?? 0 }, draft) : this.add(transaction, draft);
    });
  }

  /** Texts are held against it no more; what it has raised stays. */
  remove(viewer: MemberViewer, { id, revision }: SeenTerm): Promise<Outcome<WatchedTermRow>> {
    return this.change(viewer, 'watched_term_removed', async (transaction) => {
      const [gone] = await transaction.query<WatchedTermRow>(
        `with gone as (delete from watched_term where id = $1 and revision = $2 returning *)
         select ${watchedTermColumns} from gone`,
        [isId(id) ? id : refuse('not_found'), revision],
      );
      return gone ?? refuse('changed_meanwhile');
    });
  }

  private async change(
    viewer: MemberViewer,
    action: 'watched_term_saved' | 'watched_term_removed',
    work: (transaction: Transaction) => Promise<WatchedTermRow>,
  ): Promise<Outcome<WatchedTermRow>> {
    const outcome = await outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayAdministerSafety('edit_watched_terms', viewer)) refuse('not_found');
        const row = await work(transaction);
        const subject = { kind: 'watched_term', id: row.id };
        await this.journal.write(transaction, { action, actorId: viewer.memberId, subject, communityId: null });
        return row;
      }),
    );
    this.policy.changed();
    return outcome;
  }

  private async add(transaction: Transaction, draft: WatchedTermDraft): Promise<WatchedTermRow> {
    const most = watchedTermLimits.terms;
    const [count] = await transaction.query<{ terms: number }>(`select count(*)::integer as terms from watched_term`);
    if ((count?.terms ?? 0) >= most) refuse('out_of_range', 'words', { min: 0, max: most });
    const [row] = await transaction.query<WatchedTermRow>(
      `with added as (
         insert into watched_term (words, key, language, effect, matches_beginnings, note, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning *)
       select ${watchedTermColumns} from added`,
      [...valuesOf(draft), this.clock.now()],
    );
    return row ?? refuse('already_exists', 'words');
  }

  private async update(transaction: Transaction, seen: SeenTerm, draft: WatchedTermDraft): Promise<WatchedTermRow> {
    const id = isId(seen.id) ? seen.id : refuse('not_found');
    const [twin] = await transaction.query(
      `select 1 from watched_term where key = $1 and language is not distinct from $2 and id <> $3`,
      [draft.key, draft.language, id],
    );
    if (twin) refuse('already_exists', 'words');
    const [row] = await transaction.query<WatchedTermRow>(
      `with changed as (
         update watched_term set (words, key, language, effect, matches_beginnings, note, updated_at)
           = ($3, $4, $5, $6, $7, $8, $9), revision = revision + 1
         where id = $1 and revision = $2 returning *)
       select ${watchedTermColumns} from changed`,
      [id, seen.revision, ...valuesOf(draft), this.clock.now()],
    );
    return row ?? refuse('changed_meanwhile');
  }
}

const valuesOf = ({ words, key, language, effect, matchesBeginnings, note }: WatchedTermDraft): unknown[] => [
  ...[words, key, language, effect, matchesBeginnings, note],
];
