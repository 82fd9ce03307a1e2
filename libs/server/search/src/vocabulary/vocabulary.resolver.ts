import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs, presentOutcome } from '@entraide/server-platform';
import { ChangeSynonym } from './change-synonym.command.ts';
import { CreateSynonym } from './create-synonym.command.ts';
import { ListSynonyms } from './list-synonyms.query.ts';
import { PreviewSynonym } from './preview-synonym.query.ts';
import { SynonymPreviewObject } from './synonym-preview.objects.ts';
import { SynonymInput } from './synonym.input.ts';
import { SynonymConnection, SynonymHistoryObject, type SynonymObject, SynonymPayload } from './synonym.objects.ts';

@Resolver()
export class VocabularyResolver {
  constructor(
    private readonly synonyms: ListSynonyms,
    private readonly preview: PreviewSynonym,
    private readonly createCommand: CreateSynonym,
    private readonly changeCommand: ChangeSynonym,
  ) {}

  @Access('administrator')
  @Query(() => SynonymConnection, { description: 'The curated words of search, those changed last first.' })
  searchSynonyms(
    @Context('viewer') viewer: Viewer,
    @Args() page: PageArgs,
    @Args('text', { type: () => String, nullable: true, description: 'Part of a word.' }) text?: string | null,
    @Args('isRemoved', { nullable: true, defaultValue: false, description: 'Those that are read no more instead.' })
    isRemoved?: boolean,
  ): Promise<Page<SynonymObject>> {
    return this.synonyms.page(viewer, { ...page, text: text ?? '', isRemoved: isRemoved ?? false });
  }

  @Access('administrator')
  @Query(() => SynonymHistoryObject, { nullable: true, description: 'One curated entry and what it has said.' })
  searchSynonym(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SynonymHistoryObject | null> {
    return this.synonyms.history(viewer, id);
  }

  @Access('administrator')
  @Query(() => SynonymPreviewObject, {
    description: 'What an entry would do to at most five questions; its own words when none is given.',
  })
  searchSynonymPreview(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: SynonymInput,
    @Args('questions', { type: () => [String] }) questions: string[],
    @Args('id', { type: () => ID, nullable: true, description: 'The entry that is edited.' }) id?: string | null,
  ): Promise<SynonymPreviewObject> {
    return this.preview.execute(viewer, { id: id ?? null, input, questions });
  }

  @Access('administrator')
  @Mutation(() => SynonymPayload, { description: 'Adds curated words; questions are read with them at once.' })
  async createSearchSynonym(
    @Context('viewer') viewer: MemberViewer,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @Args('input') input: SynonymInput,
  ): Promise<SynonymPayload> {
    return this.present(viewer, await this.createCommand.execute(viewer, { idempotencyKey, input }));
  }

  @Access('administrator')
  @Mutation(() => SynonymPayload)
  async updateSearchSynonym(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('input') input: SynonymInput,
  ): Promise<SynonymPayload> {
    return this.present(viewer, await this.changeCommand.update(viewer, { id, revision }, input));
  }

  @Access('administrator')
  @Mutation(() => SynonymPayload, { description: 'Its words are read no more; it can be brought back.' })
  async removeSearchSynonym(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<SynonymPayload> {
    return this.present(viewer, await this.changeCommand.remove(viewer, { id, revision }));
  }

  @Access('administrator')
  @Mutation(() => SynonymPayload, { description: 'Takes the last change of an entry back.' })
  async undoSearchSynonym(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<SynonymPayload> {
    return this.present(viewer, await this.changeCommand.undo(viewer, { id, revision }));
  }

  private async present(viewer: MemberViewer, outcome: Outcome<string>): Promise<SynonymPayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { synonym: value === null ? null : await this.synonyms.byId(viewer, value), problems };
  }
}
