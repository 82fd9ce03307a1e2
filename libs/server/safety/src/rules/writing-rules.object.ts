import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type WritingMeasure, writingMeasures } from '@entraide/domain-safety';
import { ProblemObject, graphqlEnum } from '@entraide/server-platform';

export const WritingMeasureEnum = graphqlEnum(
  'WritingMeasure',
  writingMeasures,
  'What is done with a text that a rule fits: nothing, shown to moderators, or held until one has looked.',
);

@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class WritingRulesFields {
  @Field(() => WritingMeasureEnum, { description: 'Threats that are sent although the writer was asked.' })
  threat: WritingMeasure;
  @Field(() => WritingMeasureEnum) dosageAdvice: WritingMeasure;
  @Field(() => WritingMeasureEnum) contactDetails: WritingMeasure;
  @Field(() => WritingMeasureEnum) miracleCure: WritingMeasure;
  @Field(() => Int, { description: 'How many texts of a new member are first ones: 1 to 20.' }) firstTexts: number;
  @Field(() => WritingMeasureEnum) firstTextsMeasure: WritingMeasure;
  @Field(() => Int, { description: 'For how many days a member is new: 1 to 90.' }) newcomerDays: number;
  @Field(() => WritingMeasureEnum, { description: 'Links and contact details of new members.' })
  newcomerLinksMeasure: WritingMeasure;
  @Field(() => Int, { description: 'More texts than this wait: 0 to 500, 0 for never.' }) floodingTexts: number;
  @Field(() => Int, { description: 'Within so many minutes: 1 to 120.' }) floodingMinutes: number;
}

@ObjectType('WritingRules', { description: 'What is done with what people write.' })
export class WritingRulesObject extends WritingRulesFields {
  @Field({
    description: 'Whether words are weighed where no rule finds a risk to oneself: offers help, tells moderators.',
  })
  weighsWords: boolean;
  @Field(() => Int, { description: '0 while the defaults are in force.' }) revision: number;
}

@InputType()
export class WritingRulesInput extends WritingRulesFields {
  @Field({ defaultValue: true }) weighsWords: boolean;
  @Field(() => Int, { description: 'The revision that was edited.' }) revision: number;
}

@ObjectType()
export class WritingRulesPayload {
  @Field(() => WritingRulesObject, { nullable: true }) rules: WritingRulesObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
