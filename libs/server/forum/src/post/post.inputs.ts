import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ContentWarning, Language, ReactionKind } from '@entraide/domain-kernel';
import { ContentWarningEnum, LanguageEnum, ReactionKindEnum } from '@entraide/server-platform';

@InputType()
export class PublishPostInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => ID) threadId: string;
  @Field({ description: 'Markdown, 1 to 20,000 characters.' }) text: string;
  @Field(() => LanguageEnum, { nullable: true, description: 'The thread’s when it is left out.' })
  language?: Language | null;
  @Field(() => [ContentWarningEnum], { defaultValue: [] }) warnings: ContentWarning[];
  @Field(() => ID, { nullable: true, description: 'A visible post of the same thread.' }) quotedPostId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The words quoted, at most 300 characters, as they stand in that post; its first words when left out.',
  })
  quotedText?: string | null;
  @Field({ defaultValue: false, description: 'Send it as it is, whatever a writer may be asked first.' })
  isSure?: boolean;
}

@InputType()
export class EditPostInput {
  @Field(() => ID) postId: string;
  @Field(() => Int, { description: 'The revision that was edited.' }) revision: number;
  @Field({ description: 'Markdown; 20 to 20,000 characters for an opening post, 1 to 20,000 for a reply.' })
  text: string;
  @Field(() => [ContentWarningEnum], { nullable: true, description: 'Left as they are when left out.' })
  warnings?: ContentWarning[] | null;
  @Field(() => String, { nullable: true, description: 'The thread’s new title; with an opening post only.' })
  title?: string | null;
  @Field({ defaultValue: false, description: 'Send it as it is, whatever a writer may be asked first.' })
  isSure?: boolean;
}

@InputType()
export class ReactionInput {
  @Field(() => ID) postId: string;
  @Field(() => ReactionKindEnum) kind: ReactionKind;
}
