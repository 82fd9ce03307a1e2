import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, PageArgs, type RequestContext } from '@entraide/server-platform';
import { CountWantedQuestion } from '../wanting/count-wanted-question.command.ts';
import { SearchFilterInput } from './search-filter.input.ts';
import { SearchQuery } from './search.query.ts';
import { SearchResultObject } from './search-result.objects.ts';
import { SearchSuggestionsObject } from './search-suggestions.object.ts';
import { SuggestWhileTypingQuery } from './suggest-while-typing.query.ts';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly query: SearchQuery,
    private readonly whileTyping: SuggestWhileTypingQuery,
    private readonly wanted: CountWantedQuestion,
  ) {}

  @Access('anyone')
  @Query(() => SearchResultObject, {
    description:
      'What the reader may read about a question in everyday words of either language, typing errors forgiven. At most 200 characters count.',
  })
  async search(
    @Context() { viewer, door, clientKey }: RequestContext,
    @Args('text') text: string,
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => SearchFilterInput, nullable: true }) filter?: SearchFilterInput | null,
  ): Promise<SearchResultObject> {
    const answer = await this.query.execute(viewer, { text, filter, first, after, door });
    await this.wanted.noteAnswer({ viewer, door, clientKey }, { text, filter, after }, answer);
    return answer;
  }

  @Access('anyone')
  @Query(() => SearchSuggestionsObject, {
    description: 'A first answer to a question whose last word may be only begun. At most 200 characters count.',
  })
  searchSuggestions(@Context('viewer') viewer: Viewer, @Args('text') text: string): Promise<SearchSuggestionsObject> {
    return this.whileTyping.execute(viewer, text);
  }
}
