import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ContentWarning } from '@entraide/domain-kernel';
import { MemberCardObject } from '@entraide/server-accounts';
import { ContentWarningEnum } from '@entraide/server-platform';

@ObjectType('Quote', { description: 'Words of another post of the thread, while the reader may read that post.' })
export class QuoteObject {
  @Field(() => ID) postId: string;
  @Field(() => MemberCardObject, { nullable: true }) author: MemberCardObject | null;
  @Field(() => [ContentWarningEnum], { description: 'Of the quoted post: reasons to fold the words.' })
  warnings: ContentWarning[];
  @Field({ description: 'Plain text, at most 300 characters.' }) excerpt: string;
}
