import { Injectable } from '@nestjs/common';
import { decidePost } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';

/** Marks the one reply of a thread that helped, instead of another one, or takes the mark back. */
@Injectable()
export class MarkHelpfulCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
  ) {}

  /** @returns the post's id */
  execute(viewer: MemberViewer, postId: string, isHelpful: boolean): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const post = await this.facts.post(transaction, postId, 'share');
        refuseUnless(decidePost('mark_helpful', viewer, post));
        await transaction.query(
          isHelpful
            ? `update thread set helpful_post_id = $2 where id = $1`
            : `update thread set helpful_post_id = null where id = $1 and helpful_post_id = $2`,
          [post.thread.id, post.id],
        );
        await transaction.subjectChanged('thread', post.thread.id);
        return post.id;
      }),
    );
  }
}
