import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '@entraide/server-platform';
import type { CurationAct } from './curation-act.ts';

export const threadNoteKinds = ['merged_here', 'split_off', 'split_from'] as const;
export type ThreadNoteKind = (typeof threadNoteKinds)[number];

/** A note on a thread's page that tells its readers where posts came from or went. */
export interface ThreadNote {
  readonly threadId: string;
  readonly kind: ThreadNoteKind;
  readonly otherThreadId: string;
  readonly postId: string | null;
  readonly postCount: number;
}

/** Notes for readers. They hold no words: those are said in the language of whoever reads. */
@Injectable()
export class ThreadNotes {
  constructor(private readonly clock: Clock) {}

  async write(transaction: Transaction, act: CurationAct, notes: readonly ThreadNote[]): Promise<void> {
    for (const note of notes) {
      await transaction.query(
        `insert into thread_note (act_id, thread_id, kind, other_thread_id, post_id, post_count, at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [act.id, note.threadId, note.kind, note.otherThreadId, note.postId, note.postCount, this.clock.now()],
      );
    }
  }

  /** The act is undone: nothing is to be told any more. */
  async takeBack(transaction: Transaction, act: CurationAct): Promise<void> {
    await transaction.query(`delete from thread_note where act_id = $1`, [act.id]);
  }
}
