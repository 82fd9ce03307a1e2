import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Session', { description: 'A device on which the viewer is signed in.' })
export class SessionObject {
  @Field(() => ID) id: string;
  @Field({ description: 'Browser and system in words; "?" when neither is known.' }) device: string;
  @Field() createdAt: Date;
  @Field({ description: 'To the day.' }) lastUsedAt: Date;
  @Field() expiresAt: Date;
  @Field({ description: 'Whether it is the one that asks.' }) isCurrent: boolean;
}
