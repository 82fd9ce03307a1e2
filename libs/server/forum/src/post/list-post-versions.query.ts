import { Injectable } from '@nestjs/common';
import { decidePost } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { Database, Refusal } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { toCard } from '../thread/thread.mapper.ts';
import type { PostVersionObject } from './post-version.object.ts';

interface VersionRow {
  readonly revision: number;
  readonly tree: RichText;
  readonly title: string | null;
  readonly replaced_at: Date;
  readonly editor_id: string | null;
  readonly editor_pseudonym: string | null;
}

const mostVersions = 100;

/** What a post said before its edits, newest first, for its author and the community's moderators. */
@Injectable()
export class ListPostVersionsQuery {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
  ) {}

  /** `null` when the viewer may not see them. */
  async execute(viewer: Viewer, postId: string): Promise<PostVersionObject[] | null> {
    return this.database.inTransaction(viewer, async (transaction) => {
      const post = await this.facts.post(transaction, postId, 'none').catch(nullWhenRefused);
      if (!post || !decidePost('read_versions', viewer, post).isAllowed) return null;
      const rows = await transaction.query<VersionRow>(
        `select version.revision, version.tree, version.title, version.replaced_at, version.editor_id,
                editor.pseudonym as editor_pseudonym
         from post_version version
         left join member editor on editor.id = version.editor_id and editor.state <> 'erased'
         where version.post_id = $1 order by version.revision desc limit ${mostVersions}`,
        [post.id],
      );
      return rows.map((row) => ({
        revision: row.revision,
        tree: row.tree,
        title: row.title,
        editor: toCard(row.editor_id, row.editor_pseudonym),
        replacedAt: row.replaced_at,
      }));
    });
  }
}

function nullWhenRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
