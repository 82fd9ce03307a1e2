import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CommunitySource', { description: 'What an administrator edits of a community, in both languages.' })
export class CommunitySourceObject {
  @Field() nameEn: string;
  @Field() nameFr: string;
  @Field() descriptionEn: string;
  @Field() descriptionFr: string;
  @Field(() => Int, { description: 'Place in the list of communities, smallest first.' }) position: number;
  @Field(() => Int, { description: '0 before there are house rules.' }) houseRulesVersion: number;
  @Field({ description: 'Markdown.' }) houseRulesEn: string;
  @Field({ description: 'Markdown.' }) houseRulesFr: string;
}
