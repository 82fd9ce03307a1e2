import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { ForumModeration, type ForumSnapshot } from '@entraide/server-forum';
import type { Reportable, ReportableSource } from './reportable.ts';

/** Threads: title and opening post. */
@Injectable()
export class ThreadSource implements ReportableSource {
  constructor(private readonly forum: ForumModeration) {}

  async find(viewer: Viewer, id: string): Promise<Reportable | null> {
    return toReportable(await this.forum.reportable(viewer, 'thread', id));
  }

  async findForSystem(id: string): Promise<Reportable | null> {
    return toReportable(present(await this.forum.snapshot('thread', id)));
  }
}

/** Single posts. An opening post is reported as its thread, so that both are one case and the whole can be decided. */
@Injectable()
export class PostSource implements ReportableSource {
  constructor(private readonly forum: ForumModeration) {}

  async find(viewer: Viewer, id: string): Promise<Reportable | null> {
    const post = await this.forum.reportable(viewer, 'post', id);
    return toReportable(post?.isOpening ? await this.forum.reportable(viewer, 'thread', post.threadId) : post);
  }

  async findForSystem(id: string): Promise<Reportable | null> {
    const post = present(await this.forum.snapshot('post', id));
    return toReportable(post?.isOpening ? present(await this.forum.snapshot('thread', post.threadId)) : post);
  }
}

/** What its author or a moderator has taken away raises nothing any more. */
const present = (found: ForumSnapshot | null): ForumSnapshot | null =>
  found && !['deleted', 'removed'].includes(found.state) ? found : null;

const toReportable = (found: ForumSnapshot | null): Reportable | null =>
  found && {
    target: { kind: found.kind, id: found.id },
    communityId: found.communityId,
    authorId: found.authorId,
    snapshot: {
      title: found.title,
      text: found.text,
      tree: found.tree,
      language: found.language,
      warnings: found.warnings,
      authorName: found.authorPseudonym,
      writtenAt: found.createdAt.toISOString(),
    },
  };
