import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { type ExperienceObject, ExperiencesReader } from '@entraide/server-experiences';
import { ForumReader, type PostHit } from '@entraide/server-forum';
import type { Door, SearchDocumentKey, SearchKind } from '@entraide/server-platform';
import { type FoundLinks, FoundLinksReader } from './found-links.reader.ts';
import { isConceptKind } from './search-kind.ts';

/** What ids of the index are for this viewer, by the rows as they are now. */
export interface FoundRows extends FoundLinks {
  /** Opening posts by their thread's id, replies by their own. */
  readonly posts: ReadonlyMap<string, PostHit>;
  readonly experiences: ReadonlyMap<string, ExperienceObject>;
}

export interface WantedRows {
  readonly hits: readonly SearchDocumentKey[];
  readonly conceptIds: readonly string[];
  readonly communityIds: readonly string[];
  /** Concepts whose numbers are shown. */
  readonly countedIds: readonly string[];
  readonly door: Door;
}

/** Reads hits again through the policies of their features. What may not be read is absent. */
@Injectable()
export class FoundRowsReader {
  constructor(
    private readonly links: FoundLinksReader,
    private readonly forum: ForumReader,
    private readonly experiences: ExperiencesReader,
  ) {}

  /** At most three statements, whatever the number of hits. */
  async read(viewer: Viewer, { hits, conceptIds, communityIds, ...counted }: WantedRows): Promise<FoundRows> {
    const idsOf = (isWanted: (kind: SearchKind) => boolean): string[] =>
      hits.filter((hit) => isWanted(hit.kind)).map((hit) => hit.id);
    const is = (wanted: SearchKind) => (kind: SearchKind) => kind === wanted;
    const [links, posts, experiences] = await Promise.all([
      this.links.read(viewer, {
        ...counted,
        conceptIds: [...idsOf(isConceptKind), ...conceptIds],
        communityIds: [...idsOf(is('community')), ...communityIds],
      }),
      this.forum.readableTexts(viewer, { threadIds: idsOf(is('thread')), postIds: idsOf(is('post')) }),
      this.experiences.readableHits(viewer, idsOf(is('experience'))),
    ]);
    return {
      ...links,
      posts: new Map(posts.map((post) => [post.isOpening ? post.threadId : post.id, post])),
      experiences: new Map(experiences.filter(isShared).map((experience) => [experience.id, experience])),
    };
  }
}

/** Authors read their own entries in every state; search holds what others read as well. */
const isShared = (experience: ExperienceObject): boolean =>
  experience.state === 'published' && experience.visibility !== 'only_me';
