import { Field, ObjectType } from '@nestjs/graphql';
import type { ColourScheme, Language, Visibility } from '@entraide/domain-kernel';
import { LanguageEnum, ProblemObject, VisibilityEnum } from '@entraide/server-platform';
import { ConsentObject } from '../consent/consent.object.ts';
import { ColourSchemeEnum } from '../session/viewer.object.ts';

@ObjectType('MySettings', { description: 'What the viewer has chosen, for the viewer alone.' })
export class SettingsObject {
  @Field(() => String, { nullable: true, description: 'Nobody else sees it; null for an account without one.' })
  email: string | null;
  @Field() isEmailConfirmed: boolean;
  @Field() pseudonym: string;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => ColourSchemeEnum) colourScheme: ColourScheme;
  @Field({ description: 'Markdown, as it was typed; empty when there is nothing.' }) about: string;
  @Field(() => VisibilityEnum) aboutAudience: Visibility;
  @Field(() => VisibilityEnum) communitiesAudience: Visibility;
  @Field() hasHealthConsent: boolean;
  @Field({ description: 'Mails when a follow-up question about an experience waits; nobody gets them unasked.' })
  wantsFollowUpMail: boolean;
  @Field({ description: 'Version of the text on health data now shown.' }) healthTextVersion: string;
  @Field(() => [ConsentObject], { description: 'All agreements ever given, newest first; at most 100.' })
  consents: ConsentObject[];
  @Field() viewerCanEditProfile: boolean;
}

@ObjectType()
export class SettingsPayload {
  @Field(() => SettingsObject, { nullable: true }) settings: SettingsObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType()
export class ProfilePayload extends SettingsPayload {
  @Field({ description: 'Whether the writer is to be shown at once who helps.' }) opensHelp: boolean;
}
