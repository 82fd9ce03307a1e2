import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CaseCommunity', { description: 'A community that has cases.' })
export class CaseCommunityObject {
  @Field(() => ID) id: string;
  @Field() name: string;
}

@ObjectType('CaseCounts', { description: 'How many cases there are, among those that the filter leaves.' })
export class CaseCountsObject {
  @Field(() => Int, { description: 'Not decided yet.' }) open: number;
  @Field(() => Int) new: number;
  @Field(() => Int) assigned: number;
  @Field(() => Int) waiting: number;
  @Field(() => Int) decided: number;
  @Field(() => Int, { description: 'Open ones that the viewer holds.' }) mine: number;
  @Field(() => Int, { description: 'Those that wait for a second opinion which the viewer could give.' })
  opinionAsked: number;
  @Field(() => Int, { description: 'Those of them that wait for the opinion of the viewer alone.' }) askedOfMe: number;
  @Field(() => Int, { description: 'Open ones about danger.' }) danger: number;
  @Field(() => Int, { description: 'Open ones whose time is over.' }) overdue: number;
  @Field(() => [CaseCommunityObject], { description: 'To choose from, by name; whatever community is chosen.' })
  communities: CaseCommunityObject[];
}
