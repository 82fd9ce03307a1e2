import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, Clock, type RequestContext, presentOutcome } from '@entraide/server-platform';
import { AnswerFollowUpByLinkCommand } from './answer-follow-up-by-link.command.ts';
import { AnswerFollowUpCommand } from './answer-follow-up.command.ts';
import { FollowUpAnswersInput } from './follow-up-answers.input.ts';
import { toFollowUp } from './follow-up.mapper.ts';
import { DueFollowUpObject, FollowUpQuestionObject } from './follow-up.object.ts';
import { AnswerFollowUpByLinkPayload, AnswerFollowUpPayload, StopFollowUpMailsPayload } from './follow-up.payloads.ts';
import { ListMyFollowUps } from './list-my-follow-ups.query.ts';
import { ShowLinkedQuestion } from './show-linked-question.query.ts';
import { StopFollowUpMailsCommand } from './stop-follow-up-mails.command.ts';

@Resolver()
export class FollowUpResolver {
  constructor(
    private readonly listMyFollowUps: ListMyFollowUps,
    private readonly answer: AnswerFollowUpCommand,
    private readonly showLinkedQuestion: ShowLinkedQuestion,
    private readonly answerByLink: AnswerFollowUpByLinkCommand,
    private readonly stopMails: StopFollowUpMailsCommand,
    private readonly clock: Clock,
  ) {}

  @Access('member')
  @Query(() => [DueFollowUpObject], {
    description: 'The questions that wait for the viewer, at most 20, the longest waiting first.',
  })
  myFollowUps(@Context('viewer') viewer: Viewer): Promise<DueFollowUpObject[]> {
    return this.listMyFollowUps.execute(viewer);
  }

  @Access('member')
  @Mutation(() => AnswerFollowUpPayload, {
    description: 'Answers a question about one’s own experience, or changes the answer until the question closes.',
  })
  async answerFollowUp(
    @Context('viewer') viewer: Viewer,
    @Args('experienceId', { type: () => ID }) experienceId: string,
    @Args('weeks', { type: () => Int }) weeks: number,
    @Args('input') answers: FollowUpAnswersInput,
  ): Promise<AnswerFollowUpPayload> {
    const outcome = await this.answer.execute(viewer, { experienceId, weeks, answers });
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { followUp: value && toFollowUp(value, true, this.clock.now()), problems };
  }

  @Access('anyone')
  @Query(() => FollowUpQuestionObject, {
    nullable: true,
    description: 'What the link of a mail asks; null for every link that cannot be answered. Uses nothing up.',
  })
  followUpByLink(
    @Context() context: RequestContext,
    @Args('token') token: string,
  ): Promise<FollowUpQuestionObject | null> {
    return this.showLinkedQuestion.execute(token, context.clientKey);
  }

  @Access('anyone')
  @Mutation(() => AnswerFollowUpByLinkPayload, {
    description: 'Answers the question of a link, once. Whoever is signed in has nothing to do with it.',
  })
  async answerFollowUpByLink(
    @Context() context: RequestContext,
    @Args('token') token: string,
    @Args('input') answers: FollowUpAnswersInput,
  ): Promise<AnswerFollowUpByLinkPayload> {
    const outcome = await this.answerByLink.execute(token, answers, context.clientKey);
    return { isAnswered: outcome.ok, problems: presentOutcome(outcome, context.viewer.language).problems };
  }

  @Access('anyone')
  @Mutation(() => StopFollowUpMailsPayload, { description: 'Ends the mails about such questions, by the link in one.' })
  async stopFollowUpMailsByLink(
    @Context() context: RequestContext,
    @Args('token') token: string,
  ): Promise<StopFollowUpMailsPayload> {
    const outcome = await this.stopMails.execute(token, context.clientKey);
    return { isStopped: outcome.ok, problems: presentOutcome(outcome, context.viewer.language).problems };
  }
}
