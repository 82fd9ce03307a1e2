import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('ThreadLink', { description: 'A thread that somebody may read, by its title.' })
export class ThreadLinkObject {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() title: string;
}
