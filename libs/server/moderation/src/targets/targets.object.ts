import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { moderationTargetBounds as bounds } from '@entraide/domain-moderation';
import { ProblemObject } from '@entraide/server-platform';

const within = ({ min, max }: { readonly min: number; readonly max: number }): string => `${min} to ${max}`;

@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class ModerationTargetsFields {
  @Field(() => Int, { description: `Minutes until danger should be decided: ${within(bounds.danger)}.` })
  danger: number;
  @Field(() => Int, { description: `The same for harassment: ${within(bounds.harassment)}.` }) harassment: number;
  @Field(() => Int, { description: `The same for everything else: ${within(bounds.other)}.` }) other: number;
  @Field(() => Int, {
    description: `A moderator gets at most one mail about danger in so many minutes: ${within(bounds.dangerMail)}.`,
  })
  dangerMail: number;
  @Field(() => Int, {
    description: `Hard texts in an hour after which a break is proposed: ${within(bounds.breakHour)}.`,
  })
  breakHour: number;
  @Field(() => Int, { description: `The same for a day: ${within(bounds.breakDay)}.` }) breakDay: number;
}

@ObjectType('ModerationTargets', { description: 'What is set for the work of moderators.' })
export class ModerationTargetsObject extends ModerationTargetsFields {
  @Field(() => Int, { description: '0 while the settings of the server hold.' }) revision: number;
}

@InputType()
export class ModerationTargetsInput extends ModerationTargetsFields {
  @Field(() => Int, { description: 'The revision that was edited.' }) revision: number;
}

@ObjectType()
export class ModerationTargetsPayload {
  @Field(() => ModerationTargetsObject, { nullable: true }) targets: ModerationTargetsObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
