import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type ColourScheme, type Language, colourSchemes } from '@entraide/domain-kernel';
import { LanguageEnum, graphqlEnum } from '@entraide/server-platform';

export const ColourSchemeEnum = graphqlEnum('ColourScheme', colourSchemes, 'Light or dark, or as the device says.');

@ObjectType('Viewer', { description: 'The signed-in member who asks, with what the frame of every page needs.' })
export class ViewerObject {
  @Field(() => ID) memberId: string;
  @Field() pseudonym: string;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => ColourSchemeEnum) colourScheme: ColourScheme;
  @Field() isEmailConfirmed: boolean;
  @Field({ description: 'Whether they agree, as of now, that health data about them is processed.' })
  hasHealthConsent: boolean;
  @Field() isSuspended: boolean;
  @Field() isAdministrator: boolean;
  @Field({ description: 'Whether a moderation queue is theirs to work on.' }) isModerator: boolean;
}
