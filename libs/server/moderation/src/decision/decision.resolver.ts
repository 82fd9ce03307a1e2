import { Args, Context, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, ProblemObject, presentOutcome } from '@entraide/server-platform';
import { CasePayload } from '../case/case.object.ts';
import { DecisionInput } from '../case/decide-case.input.ts';
import { DecidedActObject } from './decided-act.object.ts';
import { DecidedActsQuery } from './decided-acts.query.ts';
import { DecisionDeskObject } from './decision-desk.object.ts';
import { DecisionDeskQuery } from './decision-desk.query.ts';
import { PreviewDecision } from './preview-decision.query.ts';
import { StatementObject } from './statement.object.ts';
import { UndoDecision } from './undo-decision.command.ts';

@ObjectType()
export class DecisionPreview {
  @Field(() => StatementObject, { nullable: true, description: 'Null when nobody would be written to.' })
  statement: StatementObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@Resolver()
export class DecisionResolver {
  constructor(
    private readonly previewDecision: PreviewDecision,
    private readonly desk: DecisionDeskQuery,
    private readonly undo: UndoDecision,
    private readonly acts: DecidedActsQuery,
  ) {}

  @Access('moderator')
  @Query(() => DecisionPreview, { description: 'What the person would read if the case were decided like this.' })
  async decisionPreview(
    @Context('viewer') viewer: Viewer,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('decision') decision: DecisionInput,
  ): Promise<DecisionPreview> {
    const outcome = await this.previewDecision.execute(viewer, caseId, decision);
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { statement: value && { ...value, parts: [...value.parts] }, problems };
  }

  @Access('moderator')
  @Query(() => DecisionDeskObject, {
    nullable: true,
    description: 'What a decision on the case can choose from, and where its decisions stand; null as for the case.',
  })
  decisionDesk(
    @Context('viewer') viewer: Viewer,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<DecisionDeskObject | null> {
    return this.desk.execute(viewer, caseId);
  }

  @Access('moderator')
  @Query(() => [DecidedActObject], {
    description: 'Which acts on a thread were decisions, with the cases where they are taken back, newest first.',
  })
  decidedActs(
    @Context('viewer') viewer: Viewer,
    @Args('threadId', { type: () => ID }) threadId: string,
  ): Promise<DecidedActObject[]> {
    return this.acts.execute(viewer, threadId);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, {
    description: 'Takes a decision back within a day: by whoever made it, or an administrator. The case is open again.',
  })
  async undoDecision(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CasePayload> {
    const { value, problems } = presentOutcome(await this.undo.execute(viewer, id), viewer.language);
    return { moderationCase: value, problems };
  }
}
