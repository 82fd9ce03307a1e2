import { Injectable } from '@nestjs/common';
import type { MemberViewer } from '@entraide/domain-kernel';
import type { Verdict } from '@entraide/domain-safety';
import type { Transaction } from '@entraide/server-platform';
import { type PaceWindow, type WriterPace, WritingGuard } from '@entraide/server-safety';
import type { Entry } from '../entry/entry.ts';

/** What became of an entry that was sent. */
export interface SentExperience {
  readonly id: string;
  /** Whether its writer is to be shown at once who helps. */
  readonly opensHelp: boolean;
}

export interface LookedAt {
  readonly entry: Entry;
  readonly isSure: boolean;
  /** What the narrative said before an edit. */
  readonly previousText?: string;
}

/**
 * Holds the narrative of an entry against what keeps people safe. Of one that is for its author alone nobody is told
 * anything, it waits for nobody, and nothing is asked: it stays theirs. Help is shown all the same.
 */
@Injectable()
export class NarrativeLook {
  constructor(private readonly guard: WritingGuard) {}

  /** @throws a refusal with the questions for its writer */
  async look(transaction: Transaction, { memberId }: MemberViewer, looked: LookedAt): Promise<Verdict> {
    const { entry, isSure, previousText } = looked;
    const isPrivate = isForItsAuthorAlone(entry);
    const verdict = await this.guard.look(transaction, {
      ...{ text: entry.narrative, language: entry.language, isSure: isSure || isPrivate },
      ...(previousText === undefined ? {} : { previousText }),
      paceOf: (window) => paceOf(transaction, memberId, window),
    });
    return isPrivate ? { ...verdict, isHeld: false, signals: [] } : verdict;
  }

  /** Tells the moderators in the transaction of the write, if they need to be told: what was found, what was changed. */
  raise(transaction: Transaction, id: string, verdict: Verdict, hasWaited = false): Promise<void> {
    return this.guard.raise(transaction, { kind: 'experience', id }, verdict, hasWaited);
  }
}

/** Nobody but its author is ever shown it, moderators included. */
export const isForItsAuthorAlone = ({ visibility }: Pick<Entry, 'visibility'>): boolean => visibility === 'only_me';

/** What was never shared makes nobody known. Entries take minutes each: nobody floods with them, so no times are counted. */
async function paceOf(transaction: Transaction, memberId: string, { since, first }: PaceWindow): Promise<WriterPace> {
  const [row] = await transaction.query<{ since: Date; before: number }>(
    `select created_at as since,
            (select count(*)::integer
             from (select 1 from experience where author_id = $1 and visibility <> 'only_me' limit $2) earlier) as before
     from member where id = $1`,
    [memberId, first],
  );
  return { memberSince: row?.since ?? since, writtenBefore: row?.before ?? 0, recentTimes: [] };
}
