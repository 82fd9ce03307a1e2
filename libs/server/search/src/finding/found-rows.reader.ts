import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { type ConceptLinkObject, ConceptReader } from '@entraide/server-catalogue';
import { type ExperienceObject, ExperiencesReader } from '@entraide/server-experiences';
import { type CommunityHit, ForumReader, type PostHit } from '@entraide/server-forum';
import type { SearchDocumentKey, SearchKind } from '@entraide/server-platform';
import { isConceptKind } from './search-kind.ts';

/** What ids of the index are for this viewer, by the rows as they are now. */
export interface FoundRows {
  readonly concepts: ReadonlyMap<string, ConceptLinkObject>;
  readonly communities: ReadonlyMap<string, CommunityHit>;
  /** Opening posts by their thread's id, replies by their own. */
  readonly posts: ReadonlyMap<string, PostHit>;
  readonly experiences: ReadonlyMap<string, ExperienceObject>;
}

export interface WantedRows {
  readonly hits: readonly SearchDocumentKey[];
  readonly conceptIds: readonly string[];
  readonly communityIds: readonly string[];
}

/** Reads hits again through the policies of their features. What may not be read is absent. */
@Injectable()
export class FoundRowsReader {
  constructor(
    private readonly concepts: ConceptReader,
    private readonly forum: ForumReader,
    private readonly experiences: ExperiencesReader,
  ) {}

  /** At most six statements, whatever the number of hits. */
  async read(viewer: Viewer, { hits, conceptIds, communityIds }: WantedRows): Promise<FoundRows> {
    const idsOf = (...kinds: SearchKind[]): string[] =>
      hits.filter((hit) => kinds.includes(hit.kind)).map((hit) => hit.id);
    const conceptHits = hits.filter((hit) => isConceptKind(hit.kind)).map((hit) => hit.id);
    const [concepts, communities, posts, experiences] = await Promise.all([
      this.concepts.byIds([...conceptHits, ...conceptIds], viewer.language),
      this.forum.readableCommunities(viewer, [...new Set([...idsOf('community'), ...communityIds])]),
      this.forum.readableTexts(viewer, { threadIds: idsOf('thread'), postIds: idsOf('post') }),
      this.experiences.readableExperiences(viewer, idsOf('experience')),
    ]);
    return {
      concepts,
      communities,
      posts: new Map(posts.map((post) => [post.isOpening ? post.threadId : post.id, post])),
      experiences: new Map(experiences.filter(isShared).map((experience) => [experience.id, experience])),
    };
  }
}

/** Authors read their own entries in every state; search holds what others read as well. */
const isShared = (experience: ExperienceObject): boolean =>
  experience.state === 'published' && experience.visibility !== 'only_me';
