import { Inject, Injectable } from '@nestjs/common';
import { IndexableForumReader } from '@entraide/server-forum';
import { Clock, HandlesJob, type JobHandler, SEARCH_ENGINE, type SearchEngine } from '@entraide/server-platform';
import { ConceptNamesWriter } from './concept-names.writer.ts';
import { isIndexedSubject } from './indexed-subject.ts';
import { SubjectDocumentsReader, kindsOf } from './subject-documents.reader.ts';

const batchSize = 300;

/**
 * Brings what is indexed of one row into step with the row as it is now: written again, or taken out. Every feature
 * enqueues it in the transaction of its change. Jobs of one row run one after the other.
 */
@Injectable()
@HandlesJob({ name: 'index_subject' })
export class IndexSubjectJob implements JobHandler {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: SubjectDocumentsReader,
    private readonly forum: IndexableForumReader,
    private readonly names: ConceptNamesWriter,
    private readonly clock: Clock,
  ) {}

  async handle({ kind, id }: Readonly<Record<string, unknown>>): Promise<void> {
    if (!isIndexedSubject(kind) || typeof id !== 'string') return;
    const readAt = this.clock.now();
    const [document] = await this.documents.byIds(kind, [id]);
    if (document) await this.engine.upsert([document], readAt);
    else await this.engine.remove(kindsOf[kind].map((of) => ({ kind: of, id })));
    if (kind === 'thread') await this.indexReplies(id);
    if (kind === 'concept') await this.names.replace([id]);
  }

  /** Replies carry their thread's title and audience; those of a thread that left go with it. */
  private async indexReplies(threadId: string): Promise<void> {
    const kept: string[] = [];
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.forum.replyIdsAfter(threadId, after, batchSize);
      const readAt = this.clock.now();
      const replies = await this.documents.byIds('post', ids);
      await this.engine.upsert(replies, readAt);
      kept.push(...replies.map((reply) => reply.id));
      if (ids.length < batchSize) break;
      after = ids.at(-1) ?? null;
    }
    await this.engine.keepPosts(threadId, kept);
  }
}
