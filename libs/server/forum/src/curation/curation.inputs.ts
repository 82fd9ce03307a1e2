import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ThreadKind } from '@entraide/domain-kernel';
import { ThreadKindEnum } from '@entraide/server-platform';
import { PinPlaceEnum } from '../forum.enums.ts';
import type { PinPlace } from '../thread/thread-row.ts';

@InputType()
export class PinThreadInput {
  @Field(() => ID) threadId: string;
  @Field(() => PinPlaceEnum, { nullable: true, description: 'On top of which list; left out takes the pin away.' })
  place?: PinPlace | null;
  @Field(() => Int, { nullable: true, description: '1 to 3, 1 first; after the others when left out.' })
  order?: number | null;
  @Field(() => Date, { nullable: true, description: 'It ends by itself then; never when left out.' })
  until?: Date | null;
}

@InputType()
export class MoveThreadInput {
  @Field(() => ID) threadId: string;
  @Field(() => ID, { description: 'Of a community that the reader moderates as well.' }) topicId: string;
}

@InputType()
export class MergeThreadInput {
  @Field(() => ID, { description: 'The thread that becomes part of the other one.' }) threadId: string;
  @Field(() => ID, { description: 'The older thread, which stays.' }) targetId: string;
}

@InputType()
export class SplitThreadInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => ID) threadId: string;
  @Field(() => [ID], { description: 'Replies of the thread, at most 200.' }) postIds: string[];
  @Field({ description: '8 to 150 characters.' }) title: string;
  @Field(() => ID, { description: 'A topic of the same community.' }) topicId: string;
  @Field(() => ThreadKindEnum) kind: ThreadKind;
}
