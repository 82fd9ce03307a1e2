import { Field, ID, InputType } from '@nestjs/graphql';
import type { ContentWarning, Language, ThreadKind, Visibility } from '@entraide/domain-kernel';
import { ContentWarningEnum, LanguageEnum, ThreadKindEnum, VisibilityEnum } from '@entraide/server-platform';

@InputType()
export class StartThreadInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => ID) communityId: string;
  @Field(() => ID) topicId: string;
  @Field(() => ThreadKindEnum) kind: ThreadKind;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => VisibilityEnum, { description: 'PUBLIC, MEMBERS or COMMUNITY.' }) visibility: Visibility;
  @Field({ description: '8 to 150 characters.' }) title: string;
  @Field({ description: 'Markdown, 20 to 20,000 characters.' }) text: string;
  @Field(() => [ContentWarningEnum], { defaultValue: [] }) warnings: ContentWarning[];
  @Field(() => [ID], { defaultValue: [], description: 'At most 5.' }) conceptIds: string[];
  @Field({ defaultValue: false, description: 'Send it as it is, whatever a writer may be asked first.' })
  isSure?: boolean;
}
