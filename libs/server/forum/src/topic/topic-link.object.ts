import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('TopicLink', { description: 'A topic as far as a link to it needs.' })
export class TopicLinkObject {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field({ description: 'In the reader’s language.' }) title: string;
}
