import { Injectable } from '@nestjs/common';
import { type MemberViewer, type Problem, moderates } from '@entraide/domain-kernel';
import {
  type ArrangementAction,
  type DraftArrangement,
  type ReportableKind,
  isArrangement,
  noArrangement,
  placeNamedIn,
} from '@entraide/domain-moderation';
import { type CurationAct, ForumModeration, type ForumSnapshot, ThreadCuration } from '@entraide/server-forum';
import { Refusal, type Transaction, refuse } from '@entraide/server-platform';
import { type Arranged, arrangedOf } from './arranged.ts';
import type { Before, Measure, Restoring } from './measure.ts';

/** The field of each action that names what curation finds missing. */
const fieldOf: Record<ArrangementAction, string> = {
  slow: 'minutes',
  move: 'topicId',
  split: 'postIds',
  merge: 'targetId',
};

/** Carries out decisions that arrange a conversation, as acts of curation with its rights and its refusals. */
@Injectable()
export class Arranging {
  constructor(
    private readonly curation: ThreadCuration,
    private readonly forum: ForumModeration,
  ) {}

  /** Refuses with `not_arrangeable` what has gone, became part of another thread, or is not the moderator's. */
  check({ action }: Measure, moderator: MemberViewer, thing: ForumSnapshot | null): void {
    if (!isArrangement(action)) return;
    const isThere = thing !== null && thing.state !== 'deleted' && thing.threadState !== 'deleted';
    const stands = isThere && (thing.kind === 'post' || thing.threadId === thing.id);
    if (!stands || !moderates(moderator, thing.communityId)) refuse('not_arrangeable', 'action');
  }

  /** @returns what it did, to be kept with the decision; nothing for the actions that arrange nothing */
  async apply(
    transaction: Transaction,
    moderator: MemberViewer,
    thing: ForumSnapshot,
    { action, arrangement, decisionId }: Measure,
  ): Promise<Before> {
    if (!isArrangement(action)) return {};
    const draft = arrangement ?? noArrangement;
    const act = await besideItsField(action, () => this.act(transaction, moderator, { action, draft, thing }));
    if (decisionId !== undefined) await this.curation.bindToDecision(transaction, act.id, decisionId);
    return { arranged: keptOf(act, thing, draft) };
  }

  /** Puts the conversation back by undoing the act; refuses where that cannot be, and then nothing is taken back. */
  async restore(transaction: Transaction, before: Before, { viewer, isAppeal }: Restoring): Promise<void> {
    const arranged = arrangedOf(before);
    if (!arranged) return;
    const { actId, threadId } = arranged;
    await refusingWhole(() => this.curation.takeBack(transaction, viewer, { actId, threadId, atAnyTime: isAppeal }));
  }

  /** The conversation stays as it is although the decision no longer counts: from now on its act is one of its own. */
  async letStay(transaction: Transaction, before: Before): Promise<void> {
    const arranged = arrangedOf(before);
    if (arranged) await this.curation.bindToDecision(transaction, arranged.actId, null);
  }

  private async act(
    transaction: Transaction,
    moderator: MemberViewer,
    { action, draft, thing }: { action: ArrangementAction; draft: DraftArrangement; thing: ForumSnapshot },
  ): Promise<CurationAct> {
    const { threadId } = thing;
    switch (action) {
      case 'slow':
        return this.curation.slow(transaction, moderator, { threadId, minutes: draft.minutes });
      case 'move':
        return this.curation.move(transaction, moderator, { threadId, topicId: draft.topicId ?? '' });
      case 'merge':
        return this.curation.merge(transaction, moderator, {
          threadId,
          targetId: await this.target(transaction, draft),
        });
      case 'split':
        return this.curation.split(transaction, moderator, {
          ...{ threadId, title: draft.title ?? '', postIds: chosenPosts(draft, thing) },
        });
    }
  }

  /** The thread that an address names, its own or that of a post; of a merged one the thread where it stands now. */
  private async target(transaction: Transaction, { targetId }: DraftArrangement): Promise<string> {
    const id = placeNamedIn(targetId ?? '') ?? refuse('no_thread_named', 'targetId');
    const named =
      (await this.forum.snapshot('thread', id, transaction)) ?? (await this.forum.snapshot('post', id, transaction));
    return named?.threadId ?? refuse('not_found', 'targetId');
  }
}

/** Curation speaks of the act; who takes a decision back is told that the whole of it stays. */
async function refusingWhole(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isBlocked = error instanceof Refusal && error.problems.some(({ code }) => code === 'undo_blocked');
    if (!isBlocked) throw error;
    refuse('decision_undo_blocked');
  }
}

/** A reply that the case is about is always one of them. */
const chosenPosts = ({ postIds }: DraftArrangement, { kind, id }: ForumSnapshot): string[] => [
  ...new Set([...(kind === 'post' ? [id] : []), ...postIds.map((postId) => postId.toLowerCase())]),
];

const keptOf = (act: CurationAct, thing: ForumSnapshot, { minutes }: DraftArrangement): Arranged => ({
  actId: act.id,
  threadId: act.threadId,
  place: placeOf(act, thing.kind, thing.id),
  isElsewhere: act.otherCommunityId !== null,
  minutes: act.kind === 'slow' ? minutes : null,
});

/** Where what the person wrote stands now; of a thread that replies were taken out of, where those are. */
function placeOf(act: CurationAct, kind: ReportableKind, id: string): string | null {
  if (act.kind === 'slow') return null;
  if (act.kind === 'merge') return `/posts/${String(act.before['openingId'])}`;
  if (kind === 'post') return `/posts/${id}`;
  return `/threads/${act.otherThreadId ?? act.threadId}`;
}

/** Curation's refusals, each beside the field of the form that it is about. */
async function besideItsField<T>(action: ArrangementAction, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.problems.map((found) => ({ ...found, field: shownAt(action, found) })));
  }
}

/** The form of a split asks for no topic: what is wrong with the thread's own concerns the action. */
function shownAt(action: ArrangementAction, { field }: Problem): string {
  if (action === 'split' && field === 'topicId') return 'action';
  return field ?? fieldOf[action];
}
