import { Injectable } from '@nestjs/common';
import { type CurationKind, decideCuration } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock, type Transaction, refuse } from '@entraide/server-platform';
import { refuseUnless } from '../../refuse-unless.ts';
import { type CuratedThread, CuratedThreadRepository, type ThreadTraits } from '../curated-thread.repository.ts';
import type { CurationAct, CurationState } from '../curation-act.ts';
import { CurationActsRepository } from '../curation-acts.repository.ts';

export type TraitChange = Partial<ThreadTraits>;

const names = [
  'pinned_in',
  'pin_order',
  'pinned_until',
  'featured_at',
  'is_locked',
  'slow_minutes',
  'closes_at',
  'topic_id',
  'community_id',
] as const satisfies readonly (keyof ThreadTraits)[];

/** Changes what stands on a thread itself: pin, recommendation, lock, pace and end. */
@Injectable()
export class TraitsDeed {
  constructor(
    private readonly threads: CuratedThreadRepository,
    private readonly acts: CurationActsRepository,
    private readonly clock: Clock,
  ) {}

  /** @param check what else has to be so, with the thread as it stands */
  async change(
    transaction: Transaction,
    viewer: MemberViewer,
    { kind, threadId, traits }: { kind: CurationKind; threadId: string; traits: TraitChange },
    check?: (thread: CuratedThread) => Promise<TraitChange>,
  ): Promise<CurationAct> {
    const thread = await this.threads.one(transaction, threadId);
    refuseUnless(decideCuration(kind, viewer, thread));
    const after = { ...traits, ...(await check?.(thread)) };
    const before = sameNames(thread.traits, after);
    if (isSame(before, after)) refuse('already_so');
    await this.write(transaction, thread.id, after);
    return this.acts.record(transaction, viewer.memberId, {
      kind,
      threadId: thread.id,
      otherThreadId: null,
      communityId: thread.communityId,
      otherCommunityId: null,
      before,
      after,
    });
  }

  /** Refuses with `undo_blocked` when the thread has gone, or stands otherwise than the act left it. */
  async undo(transaction: Transaction, act: CurationAct): Promise<void> {
    const thread = await this.threads.one(transaction, act.threadId);
    if (thread.state === 'deleted' || !isSame(sameNames(thread.traits, act.after), act.after)) refuse('undo_blocked');
    await this.write(transaction, thread.id, act.before as TraitChange);
  }

  async write(transaction: Transaction, threadId: string, traits: TraitChange): Promise<void> {
    const changed = names.filter((name) => name in traits);
    const sets = changed.map((name, index) => `${name} = $${index + 3}`);
    await transaction.query(`update thread set updated_at = $2, ${sets.join(', ')} where id = $1`, [
      threadId,
      this.clock.now(),
      ...changed.map((name) => traits[name]),
    ]);
  }
}

/** The part of the traits that the change speaks of. */
export const sameNames = (traits: ThreadTraits, change: CurationState): TraitChange =>
  Object.fromEntries(names.filter((name) => name in change).map((name) => [name, traits[name]]));

export const isSame = (one: CurationState, other: CurationState): boolean =>
  names.every((name) => (one[name] ?? null) === (other[name] ?? null));
