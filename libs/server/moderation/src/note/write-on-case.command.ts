import { Injectable } from '@nestjs/common';
import type { CaseAction } from '@entraide/domain-access';
import { type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { type CaseEvent, type CaseNoteKind, problemsOfCaseNote } from '@entraide/domain-moderation';
import {
  Clock,
  Database,
  Journal,
  type JournalAction,
  type Transaction,
  outcomeOf,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { type StandingCase, lockCase } from '../case/case.repository.ts';
import { nextState } from '../case/handle-case.command.ts';
import { messageToReportersJob } from '../report/write-to-reporters.job.ts';
import { belongsToCase, writeCaseNote } from './case-note.repository.ts';

/** What is written on a case without moving it. */
export interface CaseWords {
  readonly caseId: string;
  readonly text: string;
  readonly idempotencyKey: string;
  /** For a note: the viewer's own note that this one corrects. */
  readonly correctsId?: string | null | undefined;
}

interface Writing {
  readonly kind: Extract<CaseNoteKind, 'note' | 'to_reporters'>;
  readonly action: Extract<CaseAction, 'note' | 'write_to_reporters'>;
  readonly event: CaseEvent;
  readonly journal: JournalAction;
}

const noting: Writing = { kind: 'note', action: 'note', event: 'noted', journal: 'case_noted' };
const writing: Writing = {
  kind: 'to_reporters',
  action: 'write_to_reporters',
  event: 'reporter_written',
  journal: 'case_reporters_written_to',
};

/** Writes a note for colleagues, or a message to the members who reported. Neither is ever changed afterwards. */
@Injectable()
export class WriteOnCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** For colleagues; correcting one's own note leaves the earlier one to be read. @returns the note's id */
  note(viewer: Viewer, words: CaseWords): Promise<Outcome<string>> {
    return this.execute(viewer, noting, words);
  }

  /** Members get it by mail and among their reports; visitors cannot be reached. @returns the message's id */
  message(viewer: Viewer, words: CaseWords): Promise<Outcome<string>> {
    return this.execute(viewer, writing, words);
  }

  private execute(viewer: Viewer, what: Writing, words: CaseWords): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const standing = await lockCase(transaction, words.caseId, null);
        nextState(viewer, what.action, what.event, standing);
        refuseIfAny(problemsOfCaseNote(words.text));
        return this.write(transaction, viewer, what, words, standing);
      }),
    );
  }

  private async write(
    transaction: Transaction,
    viewer: Viewer,
    what: Writing,
    words: CaseWords,
    { id: caseId, facts }: StandingCase,
  ): Promise<string> {
    if (!isMember(viewer)) refuse('not_found');
    const authorId = viewer.memberId;
    const { id, isNew } = await transaction.claim(authorId, `case_${what.kind}`, words.idempotencyKey);
    if (!isNew) return id;
    const correctsId = words.correctsId ?? null;
    if (correctsId !== null && !(await belongsToCase(transaction, correctsId, caseId, authorId))) refuse('not_found');
    const note = { id, caseId, authorId, kind: what.kind, text: words.text, correctsId, at: this.clock.now() };
    await writeCaseNote(transaction, note);
    const subject = { kind: 'case', id: caseId };
    const { communityId } = facts;
    await this.journal.write(transaction, { action: what.journal, actorId: authorId, subject, communityId });
    if (what.kind === 'to_reporters') {
      await transaction.enqueue({ name: messageToReportersJob, payload: { messageId: id } });
    }
    return id;
  }
}
