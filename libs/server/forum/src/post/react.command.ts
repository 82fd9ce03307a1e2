import { Injectable } from '@nestjs/common';
import { decidePost } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, outcomeOf } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import type { ReactionInput } from './post.inputs.ts';

/** Gives and takes back reactions; doing either twice changes nothing. */
@Injectable()
export class ReactCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the post's id */
  react(viewer: MemberViewer, { postId, kind }: ReactionInput): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const post = await this.facts.post(transaction, postId, 'share');
        refuseUnless(decidePost('react', viewer, post));
        await transaction.query(
          `insert into reaction (post_id, member_id, kind, community_id, created_at) values ($1, $2, $3, $4, $5)
           on conflict do nothing`,
          [post.id, viewer.memberId, kind, post.communityId, this.clock.now()],
        );
        return post.id;
      }),
    );
  }

  /** One's own reaction may be taken back as long as the post can be read. @returns the post's id */
  unreact(viewer: MemberViewer, { postId, kind }: ReactionInput): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        const post = await this.facts.post(transaction, postId, 'share');
        refuseUnless(decidePost('read', viewer, post));
        await transaction.query(`delete from reaction where post_id = $1 and member_id = $2 and kind = $3`, [
          post.id,
          viewer.memberId,
          kind,
        ]);
        return post.id;
      }),
    );
  }
}
