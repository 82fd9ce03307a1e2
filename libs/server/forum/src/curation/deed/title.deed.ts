import { Injectable } from '@nestjs/common';
import { decideCuration } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Clock, type Transaction, refuse, refuseIfAny } from '@entraide/server-platform';
import { refuseUnless } from '../../refuse-unless.ts';
import { threadSlugOf } from '../../thread/thread-slug.ts';
import { cleanLine, lengthProblems, limits } from '../../written-text.ts';
import { type CuratedThread, CuratedThreadRepository } from '../curated-thread.repository.ts';
import type { CurationAct } from '../curation-act.ts';
import { CurationActsRepository } from '../curation-acts.repository.ts';

/**
 * Gives a thread another title. The old one is kept as a version of the opening post, where its author and the moderators
 * read it; the old address leads to the new one.
 */
@Injectable()
export class TitleDeed {
  constructor(
    private readonly threads: CuratedThreadRepository,
    private readonly acts: CurationActsRepository,
    private readonly clock: Clock,
  ) {}

  async change(
    transaction: Transaction,
    viewer: MemberViewer,
    input: { readonly threadId: string; readonly title: string },
  ): Promise<CurationAct> {
    const title = cleanLine(input.title);
    refuseIfAny(lengthProblems('title', title, limits.title));
    const thread = await this.threads.one(transaction, input.threadId);
    refuseUnless(decideCuration('title', viewer, thread));
    if (title === thread.title) refuse('already_so', 'title');
    await this.write(transaction, viewer.memberId, thread, title);
    return this.acts.record(transaction, viewer.memberId, {
      kind: 'title',
      threadId: thread.id,
      otherThreadId: null,
      communityId: thread.communityId,
      otherCommunityId: null,
      before: { title: thread.title },
      after: { title },
    });
  }

  /** Refuses with `undo_blocked` when the thread has gone, or has got another title since. */
  async undo(transaction: Transaction, viewer: MemberViewer, act: CurationAct): Promise<void> {
    const thread = await this.threads.one(transaction, act.threadId);
    if (thread.state === 'deleted' || thread.title !== act.after['title']) refuse('undo_blocked');
    await this.write(transaction, viewer.memberId, thread, String(act.before['title']));
  }

  private async write(transaction: Transaction, editorId: string, thread: CuratedThread, title: string): Promise<void> {
    const now = this.clock.now();
    await transaction.query(
      `insert into post_version (post_id, revision, title, text, tree, editor_id, replaced_at)
       select id, revision, $2, text, tree, $3, $4 from post where id = $1`,
      [thread.openingPostId, thread.title, editorId, now],
    );
    await transaction.query(`update post set revision = revision + 1 where id = $1`, [thread.openingPostId]);
    await transaction.query(`update thread set title = $2, slug = $3, updated_at = $4 where id = $1`, [
      thread.id,
      title,
      threadSlugOf(title, thread.kind),
      now,
    ]);
    await transaction.subjectChanged('thread', thread.id);
  }
}
