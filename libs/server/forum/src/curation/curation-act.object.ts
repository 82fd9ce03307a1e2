import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CurationKind } from '@entraide/domain-access';
import type { ProblemCode } from '@entraide/domain-kernel';
import { MemberCardObject } from '@entraide/server-accounts';
import { ProblemCodeEnum } from '@entraide/server-platform';
import { PinPlaceEnum } from '../forum.enums.ts';
import type { PinPlace } from '../thread/thread-row.ts';
import { CurationKindEnum } from './curation.enums.ts';
import { ThreadLinkObject } from './thread-link.object.ts';

@ObjectType('CurationState', {
  description: 'What stood on a thread before or after an act, as far as the act is about it.',
})
export class CurationStateObject {
  @Field(() => PinPlaceEnum, { nullable: true }) pinnedIn: PinPlace | null;
  @Field(() => Date, { nullable: true }) pinnedUntil: Date | null;
  @Field(() => Boolean, { nullable: true }) isFeatured: boolean | null;
  @Field(() => Boolean, { nullable: true }) isLocked: boolean | null;
  @Field(() => Int, { nullable: true }) slowMinutes: number | null;
  @Field(() => Date, { nullable: true }) closesAt: Date | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true, description: 'Of the topic, in the reader’s language.' })
  topicTitle: string | null;
  @Field(() => Int, { nullable: true, description: 'How many conditions, treatments and symptoms.' })
  conceptCount: number | null;
}

@ObjectType('CurationAct', { description: 'What a moderator did to a thread, and whether it can be undone.' })
export class CurationActObject {
  @Field(() => ID) id: string;
  @Field(() => CurationKindEnum) kind: CurationKind;
  @Field() at: Date;
  @Field(() => MemberCardObject, { nullable: true, description: 'Null for who has left.' })
  actor: MemberCardObject | null;
  @Field(() => CurationStateObject) before: CurationStateObject;
  @Field(() => CurationStateObject) after: CurationStateObject;
  @Field(() => Int, { description: 'Of a merge or a split: how many posts moved; otherwise 0.' }) postCount: number;
  @Field({ description: 'The thread it was done to is the one asked about.' }) isToThisThread: boolean;
  @Field(() => ThreadLinkObject, {
    nullable: true,
    description: 'Of a merge or a split the other thread, if it is to be read.',
  })
  otherThread: ThreadLinkObject | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The title of the other thread, also when it has become part of another one; null for who may not read it.',
  })
  otherTitle: string | null;
  @Field(() => Date, { nullable: true }) undoneAt: Date | null;
  @Field() viewerCanUndo: boolean;
  @Field(() => ProblemCodeEnum, { nullable: true, description: 'Why it cannot be undone.' })
  undoObstacle: ProblemCode | null;
}
