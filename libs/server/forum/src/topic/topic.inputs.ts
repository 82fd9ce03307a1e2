import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ isAbstract: true })
export class TopicTextsInput {
  @Field({ description: '2 to 80 characters.' }) titleEn: string;
  @Field({ description: '2 to 80 characters.' }) titleFr: string;
  @Field({ description: 'Plain text, 10 to 400 characters.' }) descriptionEn: string;
  @Field({ description: 'Plain text, 10 to 400 characters.' }) descriptionFr: string;
  @Field(() => String, { nullable: true, description: 'Markdown, at most 20,000 characters; none when empty.' })
  summaryEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Markdown, at most 20,000 characters; none when empty.' })
  summaryFr?: string | null;
}

@InputType()
export class CreateTopicInput extends TopicTextsInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => ID) communityId: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its part of the address; made from the English title if left out.',
  })
  slug?: string | null;
}

@InputType()
export class UpdateTopicInput extends TopicTextsInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that was edited.' }) revision: number;
  @Field({ defaultValue: false }) isArchived: boolean;
  @Field({
    defaultValue: '',
    description: 'What was changed and why, for the list of versions: at most 200 characters.',
  })
  note: string;
}

@InputType()
export class OrderTopicsInput {
  @Field(() => ID) communityId: string;
  @Field(() => [ID], { description: 'Every topic of the community that is not archived, in the new order.' })
  topicIds: string[];
}
