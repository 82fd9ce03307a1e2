import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type ColourScheme, type Language, type Restriction, colourSchemes } from '@entraide/domain-kernel';
import { LanguageEnum, graphqlEnum } from '@entraide/server-platform';

export const ColourSchemeEnum = graphqlEnum('ColourScheme', colourSchemes, 'Light or dark, or as the device says.');

const restrictionKinds = ['mute', 'suspend', 'ban'] as const;

export const RestrictionKindEnum = graphqlEnum(
  'RestrictionKind',
  restrictionKinds,
  'What keeps somebody from taking part: no writing, no part at all, or no member any more.',
);

@ObjectType('ViewerRestriction', { description: 'What keeps the viewer from taking part now.' })
export class ViewerRestrictionObject {
  @Field(() => RestrictionKindEnum) kind: Restriction['kind'];
  @Field({ description: 'Whether it holds on the whole site, and not in one community.' }) isEverywhere: boolean;
  @Field(() => Date, { nullable: true, description: 'Null: without end.' }) endsAt: Date | null;
}

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
  @Field(() => ViewerRestrictionObject, {
    nullable: true,
    description: 'The weightiest of what restricts them; the reasons stand at `mySanctions`.',
  })
  restriction: ViewerRestrictionObject | null;
  @Field() isAdministrator: boolean;
  @Field({ description: 'Whether a moderation queue is theirs to work on.' }) isModerator: boolean;
}
