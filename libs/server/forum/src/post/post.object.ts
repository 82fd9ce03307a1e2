import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContentState } from '@entraide/domain-access';
import type { ContentWarning, Language, MembershipRole } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { MemberCardObject } from '@entraide/server-accounts';
import { ContentWarningEnum, LanguageEnum, MembershipRoleEnum, RichTextScalar } from '@entraide/server-platform';
import { ContentStateEnum } from '../forum.enums.ts';
import { QuoteObject } from './quote.object.ts';
import { ReactionCountObject } from './reaction-count.object.ts';

@ObjectType('Post', { description: 'One text in a thread, or the place where one stood.' })
export class PostObject {
  @Field(() => ID) id: string;
  @Field(() => ID) threadId: string;
  @Field() isOpening: boolean;
  @Field(() => ContentStateEnum) state: ContentState;
  @Field({ description: 'The text is gone for this reader; `state` says why.' }) isPlaceholder: boolean;
  @Field(() => RichTextScalar, { nullable: true, description: 'Null in a placeholder.' }) tree: RichText | null;
  @Field(() => String, { nullable: true, description: 'The Markdown, for who may edit it.' }) source: string | null;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => [ContentWarningEnum], { description: 'Reasons to fold it.' }) warnings: ContentWarning[];
  @Field(() => MemberCardObject, { nullable: true, description: 'Null in a placeholder and for who left Entraide.' })
  author: MemberCardObject | null;
  @Field(() => MembershipRoleEnum, { nullable: true }) authorRole: MembershipRole | null;
  @Field() authorIsModerator: boolean;
  @Field({ description: 'Whether the author also started the thread.' }) authorStartedThread: boolean;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => Int, { description: 'Counts from 1; to be sent back when it is edited.' }) revision: number;
  @Field(() => QuoteObject, { nullable: true }) quote: QuoteObject | null;
  @Field(() => [ReactionCountObject]) reactions: ReactionCountObject[];
  @Field({ description: 'Marked as the reply that helped.' }) isHelpful: boolean;
  @Field() viewerIsAuthor: boolean;
  @Field() viewerCanQuote: boolean;
  @Field() viewerCanEdit: boolean;
  @Field() viewerCanDelete: boolean;
  @Field() viewerCanReact: boolean;
  @Field() viewerCanMarkHelpful: boolean;
  @Field() viewerCanReadVersions: boolean;
  @Field() viewerCanReport: boolean;
  @Field() viewerCanModerate: boolean;
}
