import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, type SearchKind, presentOutcome } from '@entraide/server-platform';
import { RetryDocuments } from './retry-documents.command.ts';
import { RetryDocumentsPayload, SearchDocumentKindEnum, SearchStateObject } from './search-state.objects.ts';
import { ShowSearchState } from './show-search-state.query.ts';

@Resolver()
export class SearchAdministrationResolver {
  constructor(
    private readonly state: ShowSearchState,
    private readonly retrying: RetryDocuments,
  ) {}

  @Access('administrator')
  @Query(() => SearchStateObject, { description: 'How search is, and what its engine has refused.' })
  searchHealth(@Context('viewer') viewer: Viewer): Promise<SearchStateObject> {
    return this.state.execute(viewer);
  }

  @Access('administrator')
  @Mutation(() => RetryDocumentsPayload, { description: 'Has the engine told again of an entry that it refused.' })
  async retrySearchDocument(
    @Context('viewer') viewer: MemberViewer,
    @Args('kind', { type: () => SearchDocumentKindEnum }) kind: SearchKind,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RetryDocumentsPayload> {
    return present(viewer, await this.retrying.one(viewer, { kind, id }));
  }

  @Access('administrator')
  @Mutation(() => RetryDocumentsPayload, { description: 'The same for the first hundred that are set apart.' })
  async retrySearchDocuments(@Context('viewer') viewer: MemberViewer): Promise<RetryDocumentsPayload> {
    return present(viewer, await this.retrying.all(viewer));
  }
}

function present({ language }: Viewer, outcome: Outcome<number>): RetryDocumentsPayload {
  const { value, problems } = presentOutcome(outcome, language);
  return { retried: value ?? 0, problems };
}
