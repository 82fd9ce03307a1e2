import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('TopicSource', { description: 'What a moderator edits of a topic, in both languages.' })
export class TopicSourceObject {
  @Field() titleEn: string;
  @Field() titleFr: string;
  @Field() descriptionEn: string;
  @Field() descriptionFr: string;
  @Field({ description: 'Markdown, or empty.' }) summaryEn: string;
  @Field({ description: 'Markdown, or empty.' }) summaryFr: string;
  @Field(() => Int, { description: 'To be sent back when it is changed.' }) revision: number;
}
