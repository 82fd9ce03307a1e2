import { Injectable } from '@nestjs/common';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { isId } from '../sql/bindings.ts';
import { type CurationActObject } from './curation-act.object.ts';
import type { CurationAct } from './curation-act.ts';
import { CurationActsReader } from './curation-acts.reader.ts';
import type { SplitThreadInput } from './curation.inputs.ts';
import { ThreadCuration } from './thread-curation.ts';

/** What a command has done, or a trial would do. */
export interface Curated {
  readonly act: CurationActObject;
  /** The thread on whose page it is seen from now on. */
  readonly threadId: string;
}

type Work = (transaction: Transaction) => Promise<CurationAct>;

/** Thrown to take back everything that a trial did, with what it would have done. */
class TrialEnd extends Error {
  constructor(readonly curated: Curated) {
    super('the end of a trial');
  }
}

/** Acts on threads as commands of their own, each in one transaction; a trial does everything and keeps nothing. */
@Injectable()
export class CurateThreadCommand {
  constructor(
    private readonly database: Database,
    private readonly curation: ThreadCuration,
    private readonly reader: CurationActsReader,
  ) {}

  /** @param isTrial says what would happen, with the same refusals, and changes nothing */
  execute(viewer: MemberViewer, work: Work, isTrial = false): Promise<Outcome<Curated>> {
    return outcomeOf(async () => {
      try {
        return await this.database.inTransaction(viewer, async (transaction) => {
          const curated = await this.present(transaction, viewer, await work(transaction));
          if (isTrial) throw new TrialEnd(curated);
          return curated;
        });
      } catch (error) {
        if (error instanceof TrialEnd) return error.curated;
        throw error;
      }
    });
  }

  /** Splits once for one idempotency key. */
  split(viewer: MemberViewer, input: SplitThreadInput, isTrial: boolean): Promise<Outcome<Curated>> {
    const work: Work = async (transaction) => {
      if (!isId(input.idempotencyKey)) refuse('inconsistent', 'idempotencyKey');
      const { isNew } = await transaction.claim(viewer.memberId, 'split_thread', input.idempotencyKey);
      return isNew ? this.curation.split(transaction, viewer, input) : this.lastSplit(transaction, input.threadId);
    };
    return this.execute(viewer, work, isTrial);
  }

  /** What the first attempt with the same key has done. */
  private async lastSplit(transaction: Transaction, threadId: string): Promise<CurationAct> {
    const acts = await this.reader.acts(transaction, threadId);
    return acts.find((act) => act.kind === 'split' && act.threadId === threadId.toLowerCase()) ?? refuse('not_found');
  }

  private async present(transaction: Transaction, viewer: MemberViewer, act: CurationAct): Promise<Curated> {
    const threadId = seenOn(act);
    return { act: await this.reader.one(transaction, viewer, { actId: act.id, threadId }), threadId };
  }
}

/** A merged thread has no page of its own until it is undone; an undone split has the old one alone. */
const seenOn = (act: CurationAct): string =>
  act.kind === 'merge' && act.undoneAt === null && act.otherThreadId !== null ? act.otherThreadId : act.threadId;
