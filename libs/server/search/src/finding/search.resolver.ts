import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, PageArgs, type RequestContext } from '@entraide/server-platform';
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
  ) {}

  @Access('anyone')
  @Query(() => SearchResultObject, {
    description:
      'What the reader may read about a question in everyday words of either language, typing errors forgiven. At most 200 characters count.',
  })
  search(
    @Context() { viewer, door }: RequestContext,
    @Args('text') text: string,
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => SearchFilterInput, nullable: true }) filter?: SearchFilterInput | null,
  ): Promise<SearchResultObject> {
    return this.query.execute(viewer, { text, filter, first, after, door });
  }

  @Access('anyone')
  @Query(() => SearchSuggestionsObject, {
    description: 'A first answer to a question whose last word may be only begun. At most 200 characters count.',
  })
  searchSuggestions(@Context('viewer') viewer: Viewer, @Args('text') text: string): Promise<SearchSuggestionsObject> {
    return this.whileTyping.execute(viewer, text);
  }
}
