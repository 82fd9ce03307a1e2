import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Every given part narrows the list.' })
export class ThreadFilterInput {
  @Field(() => ID, { nullable: true }) communityId?: string | null;
  @Field(() => ID, { nullable: true }) topicId?: string | null;
  @Field(() => ID, { nullable: true }) conceptId?: string | null;
  @Field(() => ID, { nullable: true }) authorId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Visible questions without a reply, newest first.' })
  isUnanswered?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Leaves out what stands on top of this list: see threadsSetForth.',
  })
  withoutPinned?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Started by the reader; none for visitors.' })
  isMine?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'In a community that the reader belongs to; none for visitors.',
  })
  isInMyCommunities?: boolean | null;
}
