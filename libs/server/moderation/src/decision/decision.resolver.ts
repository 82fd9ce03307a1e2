import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, ProblemObject, presentOutcome } from '@entraide/server-platform';
import { DecisionInput } from '../case/decide-case.input.ts';
import { PreviewDecision } from './preview-decision.query.ts';

@ObjectType('Statement', { description: 'A statement of reasons as it is sent by mail.' })
export class StatementObject {
  @Field() subject: string;
  @Field() text: string;
}

@ObjectType()
export class DecisionPreview {
  @Field(() => StatementObject, { nullable: true, description: 'Null when nobody would be written to.' })
  statement: StatementObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@Resolver()
export class DecisionResolver {
  constructor(private readonly previewDecision: PreviewDecision) {}

  @Access('moderator')
  @Query(() => DecisionPreview, { description: 'What the person would read if the case were decided like this.' })
  async decisionPreview(
    @Context('viewer') viewer: Viewer,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('decision') decision: DecisionInput,
  ): Promise<DecisionPreview> {
    const outcome = await this.previewDecision.execute(viewer, caseId, decision);
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { statement: value, problems };
  }
}
