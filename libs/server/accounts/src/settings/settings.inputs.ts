import { Field, InputType } from '@nestjs/graphql';
import type { ColourScheme, Language, Visibility } from '@entraide/domain-kernel';
import { LanguageEnum, VisibilityEnum } from '@entraide/server-platform';
import { ColourSchemeEnum } from '../session/viewer.object.ts';

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateSettingsInput {
  @Field(() => LanguageEnum, { nullable: true }) language?: Language | null;
  @Field(() => ColourSchemeEnum, { nullable: true }) colourScheme?: ColourScheme | null;
  @Field(() => Boolean, { nullable: true }) wantsFollowUpMail?: boolean | null;
}

@InputType()
export class UpdateProfileInput {
  @Field({ description: 'Markdown, at most 1,000 characters; empty for nothing.' }) about: string;
  @Field(() => VisibilityEnum, { description: 'Who reads it.' }) aboutAudience: Visibility;
  @Field(() => VisibilityEnum, { description: 'Who sees of which communities one is a member.' })
  communitiesAudience: Visibility;
}
