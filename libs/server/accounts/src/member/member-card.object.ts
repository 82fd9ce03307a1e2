import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('MemberCard', { description: 'Who wrote or did something, as everybody may know them.' })
export class MemberCardObject {
  @Field(() => ID) id: string;
  @Field() pseudonym: string;
}
