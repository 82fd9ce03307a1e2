import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RichText } from '@entraide/domain-text';
import { MemberCardObject } from '@entraide/server-accounts';
import { RichTextScalar } from '@entraide/server-platform';

@ObjectType('PostVersion', { description: 'What a post said before an edit.' })
export class PostVersionObject {
  @Field(() => Int) revision: number;
  @Field(() => RichTextScalar) tree: RichText;
  @Field(() => String, { nullable: true, description: 'The thread’s title then, when the edit changed it.' })
  title: string | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'Who replaced it.' }) editor: MemberCardObject | null;
  @Field() replacedAt: Date;
}
