import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs, presentOutcome } from '@entraide/server-platform';
import { ShowConcept } from '../concept/show-concept.query.ts';
import { ConceptPayload } from '../editing/concept.payload.ts';
import { ConceptMergeConnection, type ConceptMergeObject } from './concept-merge.object.ts';
import { ListMerges } from './list-merges.query.ts';
import { MergeConcepts } from './merge-concepts.command.ts';
import { PartConcepts } from './part-concepts.command.ts';

@Resolver()
export class JoiningResolver {
  constructor(
    private readonly listMerges: ListMerges,
    private readonly mergeConceptsCommand: MergeConcepts,
    private readonly partConceptsCommand: PartConcepts,
    private readonly showConcept: ShowConcept,
  ) {}

  @Access('moderator')
  @Query(() => ConceptMergeConnection, { description: 'Concepts that were made one by hand, newest first.' })
  conceptMerges(@Context('viewer') viewer: Viewer, @Args() page: PageArgs): Promise<Page<ConceptMergeObject>> {
    return this.listMerges.execute(viewer, page);
  }

  @Access('moderator')
  @Mutation(() => ConceptPayload, {
    description: 'Makes two concepts one. Address, names and everything that pointed to the first follow the second.',
  })
  async mergeConcepts(
    @Context('viewer') viewer: MemberViewer,
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('intoId', { type: () => ID }) intoId: string,
    @Args('revision', { type: () => Int, description: 'Of the surviving concept, as it was seen.' }) revision: number,
  ): Promise<ConceptPayload> {
    return this.present(viewer, await this.mergeConceptsCommand.execute(viewer, { fromId, intoId, revision }));
  }

  @Access('moderator')
  @Mutation(() => ConceptPayload, { description: 'Takes a merge back: the concept stands for itself again.' })
  async undoConceptMerge(
    @Context('viewer') viewer: MemberViewer,
    @Args('mergeId', { type: () => ID }) mergeId: string,
  ): Promise<ConceptPayload> {
    return this.present(viewer, await this.partConceptsCommand.execute(viewer, mergeId));
  }

  private async present(viewer: MemberViewer, outcome: Outcome<string>): Promise<ConceptPayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { concept: value === null ? null : await this.showConcept.execute(viewer, { id: value }), problems };
  }
}
