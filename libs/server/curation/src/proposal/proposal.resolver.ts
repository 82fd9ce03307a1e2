import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs, presentOutcome } from '@entraide/server-platform';
import { AnswerProposal } from './answer-proposal.command.ts';
import { ConceptProposalConnection, ConceptProposalObject, ConceptProposalPayload } from './proposal.object.ts';
import {
  AddProposedConceptInput,
  DeclineProposedConceptInput,
  KnowProposedConceptInput,
  ProposeConceptInput,
} from './proposal.inputs.ts';
import { ProposalsReader } from './proposals.reader.ts';
import { ProposeConcept } from './propose-concept.command.ts';

@Resolver()
export class ProposalResolver {
  constructor(
    private readonly proposals: ProposalsReader,
    private readonly propose: ProposeConcept,
    private readonly answer: AnswerProposal,
  ) {}

  @Access('member')
  @Query(() => [ConceptProposalObject], { description: 'What the viewer has proposed, newest first, at most 50.' })
  myConceptProposals(@Context('viewer') viewer: Viewer): Promise<ConceptProposalObject[]> {
    return this.proposals.own(viewer);
  }

  @Access('moderator')
  @Query(() => ConceptProposalConnection, {
    description: 'What members miss in the catalogue: waiting ones, longest first, or answered ones, newest first.',
  })
  conceptProposals(
    @Context('viewer') viewer: Viewer,
    @Args() page: PageArgs,
    @Args('isAnswered', { defaultValue: false }) isAnswered: boolean,
  ): Promise<Page<ConceptProposalObject>> {
    return this.proposals.page(viewer, isAnswered, page);
  }

  @Access('moderator')
  @Query(() => ConceptProposalObject, { nullable: true, description: 'One proposal.' })
  conceptProposal(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ConceptProposalObject | null> {
    return this.proposals.one(viewer, id);
  }

  @Access('member')
  @Mutation(() => ConceptProposalPayload, { description: 'Proposes something that the catalogue lacks.' })
  async proposeConcept(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: ProposeConceptInput,
  ): Promise<ConceptProposalPayload> {
    return this.present(viewer, await this.propose.execute(viewer, input));
  }

  @Access('moderator')
  @Mutation(() => ConceptProposalPayload, { description: 'Adds what was proposed to the catalogue.' })
  async addProposedConcept(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: AddProposedConceptInput,
  ): Promise<ConceptProposalPayload> {
    return this.present(viewer, await this.answer.add(viewer, input));
  }

  @Access('moderator')
  @Mutation(() => ConceptProposalPayload, { description: 'Says that the catalogue has it under another name.' })
  async knowProposedConcept(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: KnowProposedConceptInput,
  ): Promise<ConceptProposalPayload> {
    return this.present(viewer, await this.answer.know(viewer, input));
  }

  @Access('moderator')
  @Mutation(() => ConceptProposalPayload, { description: 'Declines a proposal, with a reason for the person.' })
  async declineProposedConcept(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: DeclineProposedConceptInput,
  ): Promise<ConceptProposalPayload> {
    return this.present(viewer, await this.answer.decline(viewer, input));
  }

  private async present(viewer: MemberViewer, outcome: Outcome<string>): Promise<ConceptProposalPayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { proposal: value === null ? null : await this.proposals.one(viewer, value), problems };
  }
}
