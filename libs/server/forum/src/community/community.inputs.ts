import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { JoiningMode } from '@entraide/domain-kernel';
import { JoiningModeEnum } from '@entraide/server-platform';

@InputType({ isAbstract: true })
export class CommunityTextsInput {
  @Field({ description: '2 to 80 characters.' }) nameEn: string;
  @Field({ description: '2 to 80 characters.' }) nameFr: string;
  @Field({ description: 'Plain text, 20 to 600 characters.' }) descriptionEn: string;
  @Field({ description: 'Plain text, 20 to 600 characters.' }) descriptionFr: string;
  @Field(() => JoiningModeEnum) joining: JoiningMode;
  @Field(() => [ID], { description: 'Conditions it serves, 1 to 20.' }) conditionIds: string[];
  @Field(() => Int, { nullable: true, description: 'Place in the list, smallest first.' }) position?: number | null;
}

@InputType()
export class CreateCommunityInput extends CommunityTextsInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its part of the address; made from the English name if left out.',
  })
  slug?: string | null;
}

@InputType()
export class UpdateCommunityInput extends CommunityTextsInput {
  @Field(() => ID) id: string;
  @Field({ defaultValue: false }) isArchived: boolean;
}

@InputType()
export class SaveHouseRulesInput {
  @Field(() => ID) communityId: string;
  @Field(() => Int, { description: 'The version that was edited; 0 for the first.' }) basedOnVersion: number;
  @Field({ description: 'Markdown, 20 to 20,000 characters.' }) textEn: string;
  @Field({ description: 'Markdown, 20 to 20,000 characters.' }) textFr: string;
}
