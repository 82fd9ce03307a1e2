import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { MyAppealObject, MyAppealPayload, OpenAppealInput } from './appeal.object.ts';
import { AppealsReader } from './appeals.reader.ts';
import { OpenAppeal } from './open-appeal.command.ts';
import { OwnAppeal } from './own-appeal.command.ts';

/** Objections as the person who makes them uses them. */
@Resolver()
export class OwnAppealResolver {
  constructor(
    private readonly appeals: AppealsReader,
    private readonly opening: OpenAppeal,
    private readonly own: OwnAppeal,
  ) {}

  @Access('member')
  @Query(() => MyAppealObject, { nullable: true, description: 'The viewer’s objection to a decision about them.' })
  myAppeal(
    @Context('viewer') viewer: Viewer,
    @Args('decisionId', { type: () => ID }) decisionId: string,
  ): Promise<MyAppealObject | null> {
    return this.appeals.own(viewer, decisionId);
  }

  @Access('member')
  @Mutation(() => MyAppealPayload, {
    description: 'Objects to a decision about the viewer. Somebody else than whoever made it looks at it again.',
  })
  async openAppeal(@Context('viewer') viewer: Viewer, @Args('input') input: OpenAppealInput): Promise<MyAppealPayload> {
    return this.present(viewer, await this.opening.execute(viewer, input));
  }

  @Access('member')
  @Mutation(() => MyAppealPayload, { description: 'Adds something to one’s objection, or answers a question.' })
  async writeToAppeal(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
  ): Promise<MyAppealPayload> {
    return this.present(viewer, await this.own.write(viewer, id, text));
  }

  @Access('member')
  @Mutation(() => MyAppealPayload, { description: 'Withdraws one’s objection; the decision stands again.' })
  async withdrawAppeal(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MyAppealPayload> {
    return this.present(viewer, await this.own.withdraw(viewer, id));
  }

  private async present(viewer: Viewer, outcome: Outcome<string>): Promise<MyAppealPayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { appeal: value === null ? null : await this.appeals.ownById(viewer, value), problems };
  }
}
