import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { ForumReader } from '@entraide/server-forum';
import { nameKey } from '../question/question-words.ts';
import { mostCharacters } from '../question/read-question.query.ts';
import { CompleteNamesQuery } from './complete-names.query.ts';
import { SearchQuery } from './search.query.ts';
import type { SearchSuggestionsObject, SuggestedConceptObject } from './search-suggestions.object.ts';

const mostHits = 5;

/** Answers a question that is not finished: the same question to the engine, and names that go on from it. */
@Injectable()
export class SuggestWhileTypingQuery {
  constructor(
    private readonly search: SearchQuery,
    private readonly names: CompleteNamesQuery,
    private readonly concepts: ConceptReader,
    private readonly forum: ForumReader,
  ) {}

  /** Three statements more than the search; nothing for less than two letters. */
  async execute(viewer: Viewer, asked: string): Promise<SearchSuggestionsObject> {
    const text = asked.slice(0, mostCharacters);
    const found = await this.search.execute(viewer, { text, first: mostHits, isTyping: true });
    const { mayBeInDanger, hits, total, isTotalExact } = found;
    if (found.state !== 'answered') return { mayBeInDanger, concepts: [], hits, total, isTotalExact };
    const foundIds = found.concepts.map(({ concept }) => concept.id);
    const offered = await this.names.execute(text, viewer.language, foundIds);
    const [links, communities] = await Promise.all([
      this.concepts.byIds(
        offered.map(({ conceptId }) => conceptId),
        viewer.language,
      ),
      this.forum.readableCommunities(
        viewer,
        offered.flatMap(({ communityId }) => communityId ?? []),
      ),
    ]);
    const concepts = offered.flatMap(({ conceptId, name, communityId }): SuggestedConceptObject[] => {
      const concept = links.get(conceptId);
      if (!concept) return [];
      const community = communities.get(communityId ?? '') ?? null;
      const reason = found.concepts.find((known) => known.concept.id === conceptId)?.matchedAs;
      const isShown = name === null || [concept.name, concept.label].some((shown) => nameKey(shown) === nameKey(name));
      const matchedAs = reason === undefined && !isShown ? name : (reason ?? null);
      return [{ concept, matchedAs, community, threadCount: community?.threadCount ?? null }];
    });
    return { mayBeInDanger, concepts, hits, total, isTotalExact };
  }
}
