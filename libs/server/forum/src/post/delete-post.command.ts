import { Injectable } from '@nestjs/common';
import { decidePost } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, type Transaction, outcomeOf } from '@entraide/server-platform';
import { ForumFactsRepository, type LoadedPost } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { PostStateWriter } from './post-state.writer.ts';

export interface DeletedPost {
  readonly postId: string;
  readonly isThreadDeleted: boolean;
}

/** Takes one's own post back. An opening post takes its thread with it when nobody has replied. */
@Injectable()
export class DeletePostCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly states: PostStateWriter,
  ) {}

  execute(viewer: MemberViewer, postId: string): Promise<Outcome<DeletedPost>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const post = await this.facts.post(transaction, postId, 'update');
        refuseUnless(decidePost('delete', viewer, post));
        const isThreadDeleted = post.isOpening && !(await this.hasReplies(transaction, post));
        await this.states.setPostState(transaction, post.id, 'deleted');
        if (isThreadDeleted) await this.states.setThreadState(transaction, post.thread.id, 'deleted');
        return { postId: post.id, isThreadDeleted };
      }),
    );
  }

  /** The thread is locked first, so that no reply comes in between. */
  private async hasReplies(transaction: Transaction, post: LoadedPost): Promise<boolean> {
    await this.facts.thread(transaction, post.thread.id, 'update');
    const replies = await transaction.query(
      `select 1 from post where thread_id = $1 and not is_opening and state <> 'deleted' limit 1`,
      [post.thread.id],
    );
    return replies.length > 0;
  }
}
