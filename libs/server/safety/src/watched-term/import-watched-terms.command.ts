import { Injectable } from '@nestjs/common';
import { mayAdministerSafety } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, type Problem, problem } from '@entraide/domain-kernel';
import { watchedTermLimits } from '@entraide/domain-safety';
import {
  Clock,
  Database,
  Journal,
  type Transaction,
  describeProblem,
  outcomeOf,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { WritingPolicyReader } from '../writing/writing-policy.reader.ts';
import type { WatchedTermDraft } from './watched-term-draft.ts';
import { readTerms } from './watched-term-table.ts';

export interface ImportedTerms {
  readonly added: number;
  readonly changed: number;
}

const mostProblems = 50;
const mostCharacters = 200_000;
const subject = { kind: 'watched_term', id: '00000000-0000-0000-0000-000000000000' };

/** Takes in a table of watched terms: all of it, or nothing. Terms that are there already are changed to what it says. */
@Injectable()
export class ImportWatchedTerms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly policy: WritingPolicyReader,
  ) {}

  /** @returns how many were added and changed; `table_line_invalid` for each line that cannot be read */
  async execute(viewer: MemberViewer, table: string): Promise<Outcome<ImportedTerms>> {
    const outcome = await outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayAdministerSafety('edit_watched_terms', viewer)) refuse('not_found');
        const drafts = checked(table, viewer);
        const imported = await this.write(transaction, drafts);
        const line = {
          action: 'watched_terms_imported',
          actorId: viewer.memberId,
          subject,
          communityId: null,
        } as const;
        await this.journal.write(transaction, { ...line, detail: { ...imported } });
        return imported;
      }),
    );
    this.policy.changed();
    return outcome;
  }

  private async write(transaction: Transaction, drafts: readonly WatchedTermDraft[]): Promise<ImportedTerms> {
    const rows = await transaction.query<{ is_new: boolean }>(
      `insert into watched_term as kept (words, key, language, effect, matches_beginnings, note, updated_at)
       select words, key, language, effect, "matchesBeginnings", note, $2
       from jsonb_to_recordset($1::jsonb)
         as term (words text, key text, language text, effect text, "matchesBeginnings" boolean, note text)
       on conflict (key, coalesce(language, '')) do update set
         (words, effect, matches_beginnings, note, updated_at, revision) =
         (excluded.words, excluded.effect, excluded.matches_beginnings, excluded.note, excluded.updated_at, kept.revision + 1)
       where (kept.words, kept.effect, kept.matches_beginnings, kept.note)
         is distinct from (excluded.words, excluded.effect, excluded.matches_beginnings, excluded.note)
       returning revision = 1 as is_new`,
      [JSON.stringify(drafts), this.clock.now()],
    );
    await refuseTooMany(transaction);
    const added = rows.filter((row) => row.is_new).length;
    return { added, changed: rows.length - added };
  }
}

async function refuseTooMany(transaction: Transaction): Promise<void> {
  const most = watchedTermLimits.terms;
  const [count] = await transaction.query<{ terms: number }>(`select count(*)::integer as terms from watched_term`);
  if ((count?.terms ?? 0) > most) refuse('out_of_range', 'table', { min: 0, max: most });
}

function checked(table: string, { language }: MemberViewer): readonly WatchedTermDraft[] {
  if (table.length > mostCharacters) refuse('too_long', 'table', { max: mostCharacters, length: table.length });
  const { drafts, faults } = readTerms(table);
  refuseIfAny(
    faults
      .slice(0, mostProblems)
      .map(({ line, cause }) =>
        problem('table_line_invalid', 'table', { line: placeOf(line, cause), cause: describeProblem(cause, language) }),
      ),
  );
  return drafts.length > 0 ? drafts : refuse('required', 'table');
}

/** Where a fault stands: the line, and the column where one is at fault. */
const placeOf = (line: number, { field }: Problem): string => (field ? `${line}, ${field}` : String(line));
