import { Injectable } from '@nestjs/common';
import { IndexableConceptReader } from '@entraide/server-catalogue';
import { ExperiencesReader } from '@entraide/server-experiences';
import { IndexableForumReader } from '@entraide/server-forum';
import { type SearchDocument, type SearchKind, searchConceptKinds } from '@entraide/server-platform';
import { conceptDocument } from './concept-document.ts';
import { experienceDocument } from './experience-document.ts';
import { communityDocument, threadTextDocument } from './forum-document.ts';
import type { IndexedSubject } from './indexed-subject.ts';

/** The kinds of document that a kind of subject becomes. */
export const kindsOf: Record<IndexedSubject, readonly SearchKind[]> = {
  concept: searchConceptKinds,
  community: ['community'],
  thread: ['thread'],
  post: ['post'],
  experience: ['experience'],
};

/** Reads subjects as documents, through what their features say may be indexed. What is absent leaves the index. */
@Injectable()
export class SubjectDocumentsReader {
  constructor(
    private readonly concepts: IndexableConceptReader,
    private readonly forum: IndexableForumReader,
    private readonly experiences: ExperiencesReader,
  ) {}

  async byIds(subject: IndexedSubject, ids: readonly string[]): Promise<SearchDocument[]> {
    switch (subject) {
      case 'concept':
        return (await this.concepts.byIds(ids)).map(conceptDocument);
      case 'community':
        return (await this.forum.communities(ids)).map(communityDocument);
      case 'thread':
        // Without its opening post a thread is found by its replies alone.
        return (await this.forum.threads(ids))
          .filter(({ text }) => text !== '')
          .map((text) => threadTextDocument('thread', text));
      case 'post':
        return (await this.forum.posts(ids)).map((text) => threadTextDocument('post', text));
      case 'experience':
        return this.experiencesByIds(ids);
    }
  }

  /** Ids in their order after one of them. */
  idsAfter(subject: IndexedSubject, after: string | null, limit: number): Promise<string[]> {
    switch (subject) {
      case 'concept':
        return this.concepts.idsAfter(after, limit);
      case 'experience':
        return this.experiences.indexableIdsAfter(after, limit);
      case 'community':
      case 'thread':
      case 'post':
        return this.forum.idsAfter(subject, after, limit);
    }
  }

  private async experiencesByIds(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.experiences.listIndexableExperiences(ids);
    const concepts = await this.concepts.byIds(rows.flatMap((row) => [row.treatmentId, row.purposeId]));
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    return rows.map((row) => experienceDocument(row, byId));
  }
}
