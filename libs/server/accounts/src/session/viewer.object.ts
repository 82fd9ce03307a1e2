import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '@entraide/domain-kernel';
import { LanguageEnum } from '@entraide/server-platform';

@ObjectType('Viewer', { description: 'The signed-in member who asks, with what the frame of every page needs.' })
export class ViewerObject {
  @Field(() => ID) memberId: string;
  @Field() pseudonym: string;
  @Field(() => LanguageEnum) language: Language;
  @Field() isEmailConfirmed: boolean;
  @Field() isSuspended: boolean;
  @Field() isAdministrator: boolean;
  @Field({ description: 'Whether a moderation queue is theirs to work on.' }) isModerator: boolean;
}
