import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('CommunityLink', { description: 'A community as far as a link to it needs.' })
export class CommunityLinkObject {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field({ description: 'In the reader’s language.' }) name: string;
}
