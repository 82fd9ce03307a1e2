import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { DismissWanted } from './dismiss-wanted.command.ts';
import { ListWanted } from './list-wanted.query.ts';
import { DismissWantedPayload, WantedQuestionsObject } from './wanted-question.objects.ts';

@Resolver()
export class WantingResolver {
  constructor(
    private readonly list: ListWanted,
    private readonly dismissCommand: DismissWanted,
  ) {}

  @Access('administrator')
  @Query(() => WantedQuestionsObject, {
    description: 'Questions without result, readable once three people have asked them, and counted by months.',
  })
  wantedQuestions(@Context('viewer') viewer: Viewer): Promise<WantedQuestionsObject> {
    return this.list.execute(viewer);
  }

  @Access('administrator')
  @Mutation(() => DismissWantedPayload, { description: 'Takes a question off the list and forgets its words.' })
  async dismissWantedQuestion(
    @Context('viewer') viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DismissWantedPayload> {
    const { value, problems } = presentOutcome(await this.dismissCommand.execute(viewer, id), viewer.language);
    return { id: value, problems };
  }
}
