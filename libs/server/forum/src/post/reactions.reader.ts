import { Injectable } from '@nestjs/common';
import { type ReactionKind, type Viewer, reactionKinds, viewerId } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import type { ReactionCountObject } from './reaction-count.object.ts';

/** Reactions by post. */
@Injectable()
export class ReactionsReader {
  constructor(private readonly database: Database) {}

  /** Counts by kind, in the vocabulary's order, for any number of posts in one statement. */
  async of(viewer: Viewer, postIds: readonly string[]): Promise<Map<string, ReactionCountObject[]>> {
    if (postIds.length === 0) return new Map();
    const rows = await this.database.query<{ post_id: string; kind: ReactionKind; count: number; is_mine: boolean }>(
      `select post_id, kind, count(*)::integer as count, coalesce(bool_or(member_id = $2), false) as is_mine
       from reaction where post_id = any($1::uuid[]) group by post_id, kind`,
      [postIds, viewerId(viewer)],
    );
    const byPost = new Map<string, ReactionCountObject[]>();
    for (const { post_id, kind, count, is_mine } of rows) {
      byPost.set(post_id, [...(byPost.get(post_id) ?? []), { kind, count, isMine: is_mine }]);
    }
    for (const counts of byPost.values())
      counts.sort((a, b) => reactionKinds.indexOf(a.kind) - reactionKinds.indexOf(b.kind));
    return byPost;
  }
}
