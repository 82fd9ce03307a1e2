import { Injectable } from '@nestjs/common';
import { decideCuration } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { type Transaction, refuse, refuseIfAny } from '@entraide/server-platform';
import { refuseUnless } from '../../refuse-unless.ts';
import { ThreadConcepts } from '../../thread/thread-concepts.ts';
import { CuratedThreadRepository } from '../curated-thread.repository.ts';
import type { CurationAct } from '../curation-act.ts';
import { CurationActsRepository } from '../curation-acts.repository.ts';

/** Says what a thread is about: conditions, treatments and symptoms, so that others find it. */
@Injectable()
export class ConceptsDeed {
  constructor(
    private readonly threads: CuratedThreadRepository,
    private readonly acts: CurationActsRepository,
    private readonly concepts: ThreadConcepts,
  ) {}

  /** Takes the place of what the thread was about; an empty list takes everything away. */
  async change(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly conceptIds: readonly string[] },
  ): Promise<CurationAct> {
    const wanted = sorted(input.conceptIds);
    const thread = await this.threads.one(transaction, input.threadId);
    refuseUnless(decideCuration('concepts', viewer, thread));
    const current = await this.of(transaction, thread.id);
    refuseIfAny(await this.concepts.problemsOf(wanted));
    if (isSame(current, wanted)) refuse('already_so', 'conceptIds');
    await this.write(transaction, thread.id, wanted);
    return this.acts.record(transaction, viewer.memberId, {
      kind: 'concepts',
      threadId: thread.id,
      otherThreadId: null,
      communityId: thread.communityId,
      otherCommunityId: null,
      before: { conceptIds: current },
      after: { conceptIds: wanted },
    });
  }

  /** Refuses with `undo_blocked` when the thread has gone, or is about something else since. */
  async undo(transaction: Transaction, act: CurationAct): Promise<void> {
    const thread = await this.threads.one(transaction, act.threadId);
    const current = await this.of(transaction, thread.id);
    if (thread.state === 'deleted' || !isSame(current, idsOf(act.after))) refuse('undo_blocked');
    await this.write(transaction, thread.id, idsOf(act.before));
  }

  private async of(transaction: Transaction, threadId: string): Promise<string[]> {
    const rows = await transaction.query<{ id: string }>(
      `select concept_id as id from thread_concept where thread_id = $1`,
      [threadId],
    );
    return sorted(rows.map((row) => row.id));
  }

  private async write(transaction: Transaction, threadId: string, ids: readonly string[]): Promise<void> {
    await transaction.query(`delete from thread_concept where thread_id = $1 and concept_id <> all($2::uuid[])`, [
      threadId,
      ids,
    ]);
    await this.concepts.add(transaction, threadId, ids);
    await transaction.subjectChanged('thread', threadId);
  }
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))].sort();
const idsOf = (state: CurationAct['before']): string[] => sorted((state['conceptIds'] ?? []) as string[]);
const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
