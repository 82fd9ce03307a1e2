import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReactionKind } from '@entraide/domain-kernel';
import { ReactionKindEnum } from '@entraide/server-platform';

@ObjectType('ReactionCount', { description: 'How many gave one kind of reaction; kinds nobody gave are absent.' })
export class ReactionCountObject {
  @Field(() => ReactionKindEnum) kind: ReactionKind;
  @Field(() => Int) count: number;
  @Field({ description: 'Whether the reader is one of them.' }) isMine: boolean;
}
