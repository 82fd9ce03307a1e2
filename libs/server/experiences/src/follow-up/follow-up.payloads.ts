import { Field, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { ExperienceFollowUpObject } from './follow-up.object.ts';

@ObjectType('AnswerFollowUpPayload')
export class AnswerFollowUpPayload {
  @Field(() => ExperienceFollowUpObject, { nullable: true }) followUp: ExperienceFollowUpObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType('AnswerFollowUpByLinkPayload')
export class AnswerFollowUpByLinkPayload {
  @Field() isAnswered: boolean;
  @Field(() => [ProblemObject], {
    description: 'LINK_EXPIRED for a link that is used, too old, unknown or to an entry that is no longer there.',
  })
  problems: ProblemObject[];
}

@ObjectType('StopFollowUpMailsPayload')
export class StopFollowUpMailsPayload {
  @Field() isStopped: boolean;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
