import { Injectable } from '@nestjs/common';
import { decideThread, decideUndo, type ThreadFacts } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock, type Transaction, refuse } from '@entraide/server-platform';
import { toCard } from '../thread/thread.mapper.ts';
import type { PinPlace } from '../thread/thread-row.ts';
import type { CurationActObject, CurationStateObject } from './curation-act.object.ts';
import type { CurationState } from './curation-act.ts';
import { CurationActsRepository, type StandingAct } from './curation-acts.repository.ts';
import { undoFactsOf } from './thread-curation.ts';

interface OtherThread extends ThreadFacts {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** It has become part of another one, which only a visible thread can. */
  readonly isPartOfAnother: boolean;
}

interface Others {
  readonly threads: ReadonlyMap<string, OtherThread>;
  readonly topics: ReadonlyMap<string, string>;
}

/** Acts as moderators see them on a thread's page. Three statements, whatever their number. */
@Injectable()
export class CurationActsReader {
  constructor(
    private readonly repository: CurationActsRepository,
    private readonly clock: Clock,
  ) {}

  acts(transaction: Transaction, threadId: string): Promise<StandingAct[]> {
    return this.repository.list(transaction, threadId);
  }

  /** Everything done to a thread, newest first, at most 50. The caller has checked that the viewer may see it. */
  async ofThread(transaction: Transaction, viewer: MemberViewer, threadId: string): Promise<CurationActObject[]> {
    const acts = await this.acts(transaction, threadId);
    const others = await this.others(transaction, viewer, acts);
    return acts.map((act) => this.present(viewer, { act, threadId, others }));
  }

  /** One act, as it stands on the page of a thread. */
  async one(
    transaction: Transaction,
    viewer: MemberViewer,
    { actId, threadId }: { readonly actId: string; readonly threadId: string },
  ): Promise<CurationActObject> {
    const act = (await this.acts(transaction, threadId)).find((candidate) => candidate.id === actId);
    if (!act) return refuse('not_found');
    return this.present(viewer, { act, threadId, others: await this.others(transaction, viewer, [act]) });
  }

  private async others(transaction: Transaction, viewer: MemberViewer, acts: readonly StandingAct[]): Promise<Others> {
    const threadIds = acts.flatMap((act) => [act.threadId, ...(act.otherThreadId === null ? [] : [act.otherThreadId])]);
    const topicIds = acts
      .flatMap((act) => [act.before['topic_id'], act.after['topic_id']])
      .filter((id) => id !== undefined);
    const threads = await transaction.query<OtherThread>(
      `select id, slug, title, community_id as "communityId", author_id as "authorId", visibility, state,
              is_locked as "isLocked", former_opening_id is not null as "isPartOfAnother"
       from thread where id = any($1::uuid[])`,
      [threadIds],
    );
    const topics =
      topicIds.length === 0
        ? []
        : await transaction.query<{ id: string; title: string }>(
            `select id, title_${viewer.language} as title from topic where id = any($1::uuid[])`,
            [topicIds],
          );
    return {
      threads: new Map(threads.map((thread) => [thread.id, thread])),
      topics: new Map(topics.map((topic) => [topic.id, topic.title])),
    };
  }

  private present(
    viewer: MemberViewer,
    { act, threadId, others }: { act: StandingAct; threadId: string; others: Others },
  ): CurationActObject {
    const isToThisThread = act.threadId === threadId.toLowerCase();
    const other = others.threads.get((isToThisThread ? act.otherThreadId : act.threadId) ?? '');
    const undo = decideUndo(viewer, undoFactsOf(act), this.clock.now());
    const isReadable = other !== undefined && decideThread('read', viewer, other).isAllowed;
    return {
      id: act.id,
      kind: act.kind,
      at: act.at,
      actor: toCard(act.actorId, act.actorPseudonym),
      before: toState(act.before, others),
      after: toState(act.after, others),
      postCount: countOf(act.before['postIds'] ?? act.after['postIds']),
      isToThisThread,
      otherThread: isReadable ? { id: other.id, slug: other.slug, title: other.title } : null,
      otherTitle: other && mayReadTitle(viewer, other) ? other.title : null,
      undoneAt: act.undoneAt,
      viewerCanUndo: undo.isAllowed,
      undoObstacle: undo.isAllowed || act.undoneAt !== null ? null : undo.cause,
    };
  }
}

const mayReadTitle = (viewer: MemberViewer, other: OtherThread): boolean =>
  decideThread('read', viewer, other.isPartOfAnother ? { ...other, state: 'visible' } : other).isAllowed;

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const dateOf = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

function toState(state: CurationState, { topics }: Others): CurationStateObject {
  return {
    pinnedIn: (state['pinned_in'] as PinPlace | undefined) ?? null,
    pinnedUntil: dateOf(state['pinned_until']),
    isFeatured: 'featured_at' in state ? state['featured_at'] !== null : null,
    isLocked: (state['is_locked'] as boolean | undefined) ?? null,
    slowMinutes: (state['slow_minutes'] as number | undefined) ?? null,
    closesAt: dateOf(state['closes_at']),
    title: (state['title'] as string | undefined) ?? null,
    topicTitle: topics.get(String(state['topic_id'])) ?? null,
    conceptCount: 'conceptIds' in state ? countOf(state['conceptIds']) : null,
  };
}
