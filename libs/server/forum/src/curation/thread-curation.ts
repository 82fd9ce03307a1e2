import { Injectable } from '@nestjs/common';
import { type CurationKind, curationSettings, decideUndo } from '@entraide/domain-access';
import { type MemberViewer, problem } from '@entraide/domain-kernel';
import { Clock, type Transaction, refuse, refuseIfAny } from '@entraide/server-platform';
import { refuseUnless } from '../refuse-unless.ts';
import { type CuratedThread, CuratedThreadRepository } from './curated-thread.repository.ts';
import type { CurationAct } from './curation-act.ts';
import { CurationActsRepository, type StandingAct } from './curation-acts.repository.ts';
import { aheadProblems } from './curation-dates.ts';
import { ConceptsDeed } from './deed/concepts.deed.ts';
import { MergeDeed } from './deed/merge.deed.ts';
import { MoveDeed } from './deed/move.deed.ts';
import { type Splitting, SplitDeed } from './deed/split.deed.ts';
import { TitleDeed } from './deed/title.deed.ts';
import { type TraitChange, TraitsDeed } from './deed/traits.deed.ts';

/** Where and until when a thread is pinned. */
export interface Pinning {
  readonly threadId: string;
  /** `null` takes the pin away. */
  readonly place: 'community' | 'topic' | null;
  /** 1 stands first; after the others when left out. */
  readonly order?: number | null;
  /** It ends by itself then; never when left out. */
  readonly until?: Date | null;
}

/**
 * Everything that moderators do to threads, each in the caller's transaction: rights are checked, the act is kept with
 * what was before it and a line of the journal, search and counters are told. Refusals are thrown.
 */
@Injectable()
export class ThreadCuration {
  constructor(
    private readonly traits: TraitsDeed,
    private readonly titles: TitleDeed,
    private readonly concepts: ConceptsDeed,
    private readonly moves: MoveDeed,
    private readonly merges: MergeDeed,
    private readonly splits: SplitDeed,
    private readonly acts: CurationActsRepository,
    private readonly threads: CuratedThreadRepository,
    private readonly clock: Clock,
  ) {}

  /** Refuses with `too_many_pinned` where the place is full. */
  pin(
    transaction: Transaction,
    viewer: MemberViewer,
    { threadId, place, order, until }: Pinning,
  ): Promise<CurationAct> {
    if (place === null) {
      const traits = { pinned_in: null, pin_order: null, pinned_until: null };
      return this.traits.change(transaction, viewer, { kind: 'pin', threadId, traits });
    }
    refuseIfAny([...aheadProblems('until', until, this.clock.now()), ...orderProblems(order)]);
    const traits: TraitChange = { pinned_in: place, pinned_until: until?.toISOString() ?? null };
    return this.traits.change(transaction, viewer, { kind: 'pin', threadId, traits }, async (thread) => {
      const others = await this.pinnedBeside(transaction, thread, place);
      if (others.length >= curationSettings.mostPinned) {
        refuse('too_many_pinned', 'place', { max: curationSettings.mostPinned });
      }
      return { pin_order: order ?? Math.max(0, ...others) + 1 };
    });
  }

  feature(
    transaction: Transaction,
    viewer: MemberViewer,
    { threadId, isFeatured }: { readonly threadId: string; readonly isFeatured: boolean },
  ): Promise<CurationAct> {
    const now = this.clock.now().toISOString();
    return this.traits.change(transaction, viewer, { kind: 'feature', threadId, traits: {} }, (thread) => {
      if ((thread.traits.featured_at !== null) === isFeatured) refuse('already_so');
      return Promise.resolve({ featured_at: isFeatured ? now : null });
    });
  }

  lock(
    transaction: Transaction,
    viewer: MemberViewer,
    { threadId, isLocked }: { readonly threadId: string; readonly isLocked: boolean },
  ): Promise<CurationAct> {
    return this.traits.change(transaction, viewer, { kind: 'lock', threadId, traits: { is_locked: isLocked } });
  }

  /** @param minutes between two posts of one member; `null` ends slow mode */
  slow(
    transaction: Transaction,
    viewer: MemberViewer,
    { threadId, minutes }: { readonly threadId: string; readonly minutes: number | null },
  ): Promise<CurationAct> {
    const { min, max } = curationSettings.slowMinutes;
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= min && minutes <= max)) {
      refuse('out_of_range', 'minutes', { min, max });
    }
    return this.traits.change(transaction, viewer, { kind: 'slow', threadId, traits: { slow_minutes: minutes } });
  }

  /** From then on it takes no reply; nothing has to run for that. @param closesAt `null` leaves it open */
  closeOn(
    transaction: Transaction,
    viewer: MemberViewer,
    { threadId, closesAt }: { readonly threadId: string; readonly closesAt: Date | null },
  ): Promise<CurationAct> {
    refuseIfAny(aheadProblems('closesAt', closesAt, this.clock.now()));
    const traits = { closes_at: closesAt?.toISOString() ?? null };
    return this.traits.change(transaction, viewer, { kind: 'close', threadId, traits });
  }

  retitle(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly title: string },
  ): Promise<CurationAct> {
    return this.titles.change(transaction, viewer, input);
  }

  setConcepts(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly conceptIds: readonly string[] },
  ): Promise<CurationAct> {
    return this.concepts.change(transaction, viewer, input);
  }

  /** Into another topic; with it into another community when the viewer moderates both. */
  move(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly topicId: string },
  ): Promise<CurationAct> {
    return this.moves.move(transaction, viewer, input);
  }

  /** The thread becomes part of the older target. */
  merge(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly targetId: string },
  ): Promise<CurationAct> {
    return this.merges.merge(transaction, viewer, input);
  }

  /** @returns the act; its other thread is the new one */
  split(transaction: Transaction, viewer: MemberViewer, input: Splitting): Promise<CurationAct> {
    return this.splits.split(transaction, viewer, input);
  }

  /** Puts back what an act changed, within the time and as long as nothing later builds on it; not what was decided. */
  async undo(transaction: Transaction, viewer: MemberViewer, actId: string): Promise<CurationAct> {
    const act = await this.acts.load(transaction, actId);
    refuseUnless(decideUndo(viewer, undoFactsOf(act), this.clock.now()));
    await this.putBack(transaction, viewer, act);
    await this.acts.markUndone(transaction, viewer.memberId, act);
    return { ...act, undoneAt: this.clock.now() };
  }

  /**
   * Keeps that a decision on a case did the act: from then on only {@link takeBack} undoes it.
   * @param decisionId `null` once that decision no longer counts, although the act stands
   */
  bindToDecision(transaction: Transaction, actId: string, decisionId: string | null): Promise<void> {
    return this.acts.bind(transaction, actId, decisionId);
  }

  /**
   * Undoes an act for a decision that is taken back, in the same transaction. What was undone already, and a move or a
   * pace of a thread that its author has deleted since, stays as it is. Refuses with `undo_beyond_office` where the act
   * touched a community that is not the viewer's, and as undoing does where something stands in the way.
   * @param atAnyTime for appeals, which come later than the time for undoing
   */
  async takeBack(
    transaction: Transaction,
    viewer: MemberViewer,
    { actId, threadId, atAnyTime }: { readonly actId: string; readonly threadId: string; readonly atAnyTime: boolean },
  ): Promise<void> {
    const thread = await this.threads.find(transaction, threadId);
    if (!thread) return;
    const act = (await this.acts.find(transaction, actId)) ?? refuse('undo_beyond_office');
    if (act.undoneAt !== null || (isOfThreadAlone(act.kind) && isDeleted(thread))) return;
    const facts = { ...undoFactsOf(act), isOfDecision: false };
    const undo = decideUndo(viewer, facts, atAnyTime ? act.at : this.clock.now());
    if (!undo.isAllowed) refuse(undo.cause === 'not_found' ? 'undo_beyond_office' : undo.cause);
    await this.putBack(transaction, viewer, act);
    await this.acts.markUndone(transaction, viewer.memberId, act);
  }

  private putBack(transaction: Transaction, viewer: MemberViewer, act: CurationAct): Promise<void> {
    switch (act.kind) {
      case 'title':
        return this.titles.undo(transaction, viewer, act);
      case 'concepts':
        return this.concepts.undo(transaction, act);
      case 'move':
        return this.moves.undo(transaction, act);
      case 'merge':
        return this.merges.undo(transaction, act);
      case 'split':
        return this.splits.undo(transaction, act);
      default:
        return this.traits.undo(transaction, act);
    }
  }

  /** The places of the other threads that are pinned there now. The community is locked, so that two pins are counted. */
  private async pinnedBeside(
    transaction: Transaction,
    thread: CuratedThread,
    place: 'community' | 'topic',
  ): Promise<number[]> {
    const [column, id] = place === 'topic' ? ['topic_id', thread.topicId] : ['community_id', thread.communityId];
    await transaction.query(`select 1 from community where id = $1 for no key update`, [thread.communityId]);
    const rows = await transaction.query<{ pin_order: number | null }>(
      `select pin_order from thread where ${column} = $1 and id <> $2 and pinned_in = $3 and state = 'visible'
         and (pinned_until is null or pinned_until > $4)`,
      [id, thread.id, place, this.clock.now()],
    );
    return rows.map((row) => row.pin_order ?? 0);
  }
}

const orderProblems = (order: number | null | undefined) =>
  order === null || order === undefined || (order >= 1 && order <= curationSettings.mostPinned)
    ? []
    : [problem('out_of_range', 'order', { min: 1, max: curationSettings.mostPinned })];

/** Whether undoing touches the thread itself and no other one. */
const isOfThreadAlone = (kind: CurationKind): boolean => kind === 'move' || kind === 'slow';

/** By its author, and not because it became part of another one. */
const isDeleted = ({ state, openingPostId }: CuratedThread): boolean => state === 'deleted' && openingPostId !== null;

/** What the rules of undoing ask of an act. */
export const undoFactsOf = (act: StandingAct) => ({
  kind: act.kind,
  at: act.at,
  isUndone: act.undoneAt !== null,
  isOfDecision: act.decisionId !== null,
  communityIds: [act.communityId, ...(act.otherCommunityId === null ? [] : [act.otherCommunityId])],
  later: act.later,
});
