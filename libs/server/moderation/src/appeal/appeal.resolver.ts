import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs, presentOutcome } from '@entraide/server-platform';
import { AnswerAppeal } from './answer-appeal.command.ts';
import { AnswerAppealInput, AppealConnection, AppealObject, AppealPayload } from './appeal.object.ts';
import { AppealsReader } from './appeals.reader.ts';
import { type AppealHandling, HandleAppeal } from './handle-appeal.command.ts';

const appealId = { type: () => ID };
const revision = { type: () => Int, description: 'The revision that the moderator saw.' };

/** Objections as those in charge handle them. */
@Resolver()
export class AppealResolver {
  constructor(
    private readonly appeals: AppealsReader,
    private readonly handling: HandleAppeal,
    private readonly answer: AnswerAppeal,
  ) {}

  @Access('moderator')
  @Query(() => AppealConnection, {
    name: 'appeals',
    description: 'Objections in the viewer’s charge: open ones by when they are due, answered ones newest first.',
  })
  list(
    @Context('viewer') viewer: Viewer,
    @Args() page: PageArgs,
    @Args('isAnswered', { defaultValue: false }) isAnswered: boolean,
  ): Promise<Page<AppealObject>> {
    return this.appeals.page(viewer, isAnswered, page);
  }

  @Access('moderator')
  @Query(() => AppealObject, {
    nullable: true,
    description: 'One objection; null when there is none in the viewer’s charge, and when they made the decision.',
  })
  appeal(@Context('viewer') viewer: Viewer, @Args('id', appealId) id: string): Promise<AppealObject | null> {
    return this.appeals.one(viewer, id);
  }

  @Access('moderator')
  @Mutation(() => AppealPayload, { description: 'Takes an objection, or takes it over.' })
  takeAppeal(
    @Context('viewer') viewer: Viewer,
    @Args('id', appealId) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<AppealPayload> {
    return this.handle(viewer, 'take', id, seen);
  }

  @Access('moderator')
  @Mutation(() => AppealPayload, { description: 'Gives an objection back for somebody else to look at.' })
  releaseAppeal(
    @Context('viewer') viewer: Viewer,
    @Args('id', appealId) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<AppealPayload> {
    return this.handle(viewer, 'release', id, seen);
  }

  @Access('moderator')
  @Mutation(() => AppealPayload, { description: 'Asks the person something; they are told by mail.' })
  askAppellant(
    @Context('viewer') viewer: Viewer,
    @Args('id', appealId) id: string,
    @Args('revision', revision) seen: number,
    @Args('question') question: string,
  ): Promise<AppealPayload> {
    return this.handle(viewer, 'ask', id, seen, question);
  }

  @Access('moderator')
  @Mutation(() => AppealPayload, { description: 'Answers an objection that the viewer has taken.' })
  async answerAppeal(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: AnswerAppealInput,
  ): Promise<AppealPayload> {
    return this.present(viewer, await this.answer.execute(viewer, input));
  }

  private async handle(
    viewer: Viewer,
    what: AppealHandling,
    id: string,
    seen: number,
    question = '',
  ): Promise<AppealPayload> {
    return this.present(viewer, await this.handling.execute(viewer, what, { id, revision: seen, question }));
  }

  private async present(viewer: Viewer, outcome: Outcome<string>): Promise<AppealPayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { appeal: value === null ? null : await this.appeals.one(viewer, value), problems };
  }
}
