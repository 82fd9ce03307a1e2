import { Injectable } from '@nestjs/common';
import type { CurationKind } from '@entraide/domain-access';
import { Clock, Journal, type JournalAction, type Transaction, refuse } from '@entraide/server-platform';
import { asId } from '../sql/bindings.ts';
import type { CurationAct, DraftAct } from './curation-act.ts';

/** An act with what has been done since on the same threads. */
export interface StandingAct extends CurationAct {
  readonly actorId: string | null;
  readonly actorPseudonym: string | null;
  readonly later: readonly CurationKind[];
  /** The decision on a case that did it, as long as that counts. */
  readonly decisionId: string | null;
}

const actions: Record<CurationKind, JournalAction> = {
  pin: 'thread_pinned',
  feature: 'thread_featured',
  move: 'thread_moved',
  merge: 'thread_merged',
  split: 'thread_split',
  lock: 'thread_locked',
  slow: 'thread_slowed',
  close: 'thread_closing_set',
  title: 'thread_retitled',
  concepts: 'thread_concepts_set',
};

const columns = `
  act.id, act.kind, act.thread_id as "threadId", act.other_thread_id as "otherThreadId",
  act.community_id as "communityId", act.other_community_id as "otherCommunityId", act.at, act.before, act.after,
  act.undone_at as "undoneAt", act.actor_id as "actorId", act.decision_id as "decisionId", actor.pseudonym as "actorPseudonym",
  array(select later.kind from curation_act later
        where later.undone_at is null and (later.at, later.id) > (act.at, act.id)
          and (later.thread_id in (act.thread_id, act.other_thread_id)
               or later.other_thread_id in (act.thread_id, act.other_thread_id))) as later`;

const mostListed = 50;

/** What moderators did to threads. Row-level security keeps it to those in charge. */
@Injectable()
export class CurationActsRepository {
  constructor(
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Keeps an act, with its line in the journal. */
  async record(transaction: Transaction, actorId: string, draft: DraftAct): Promise<CurationAct> {
    const act: CurationAct = { ...draft, id: transaction.newId(), at: this.clock.now(), undoneAt: null };
    await transaction.query(
      `insert into curation_act (id, kind, thread_id, other_thread_id, community_id, other_community_id, actor_id, at,
                                 before, after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[act.id, act.kind, act.threadId, act.otherThreadId, act.communityId, act.otherCommunityId, actorId, act.at],
        ...[JSON.stringify(act.before), JSON.stringify(act.after)],
      ],
    );
    await this.tell(transaction, actorId, act, actions[act.kind]);
    return act;
  }

  /** An act locked until the transaction ends; refuses with `not_found` when the viewer is not in charge of it. */
  async load(transaction: Transaction, id: string): Promise<StandingAct> {
    return (await this.find(transaction, id)) ?? refuse('not_found');
  }

  /** The same; `null` when the viewer is in charge of none of its communities. */
  async find(transaction: Transaction, id: string): Promise<StandingAct | null> {
    await transaction.query(`select id from curation_act where id = $1 for update`, [asId(id)]);
    const [act] = await transaction.query<StandingAct>(
      `select ${columns} from curation_act act left join member actor on actor.id = act.actor_id where act.id = $1`,
      [asId(id)],
    );
    return act ?? null;
  }

  /** Acts that touched the thread, newest first, at most 50. */
  list(transaction: Transaction, threadId: string): Promise<StandingAct[]> {
    return transaction.query<StandingAct>(
      `select ${columns} from curation_act act
       left join member actor on actor.id = act.actor_id and actor.state <> 'erased'
       where act.thread_id = $1 or act.other_thread_id = $1 order by act.at desc, act.id desc limit ${mostListed}`,
      [asId(threadId)],
    );
  }

  /** Marks an act as undone, with its line in the journal. */
  async markUndone(transaction: Transaction, actorId: string, act: CurationAct): Promise<void> {
    await transaction.query(`update curation_act set undone_at = $2, undone_by_id = $3 where id = $1`, [
      act.id,
      this.clock.now(),
      actorId,
    ]);
    await this.tell(transaction, actorId, act, 'curation_undone');
  }

  /** @param decisionId the decision that did the act; `null` once that no longer counts */
  async bind(transaction: Transaction, actId: string, decisionId: string | null): Promise<void> {
    await transaction.query(`update curation_act set decision_id = $2 where id = $1`, [actId, decisionId]);
  }

  private tell(transaction: Transaction, actorId: string, act: CurationAct, action: JournalAction): Promise<void> {
    return this.journal.write(transaction, {
      action,
      actorId,
      subject: { kind: 'thread', id: act.threadId },
      communityId: act.communityId,
      detail: { actId: act.id, kind: act.kind, otherThreadId: act.otherThreadId },
    });
  }
}
