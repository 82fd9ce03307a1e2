import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { type ConsentKind, consentKinds } from '@entraide/domain-access';
import type { Language } from '@entraide/domain-kernel';
import { LanguageEnum, graphqlEnum } from '@entraide/server-platform';

export const ConsentKindEnum = graphqlEnum('ConsentKind', consentKinds, 'What one can agree to, each by itself.');

@ObjectType('Consent', { description: 'An agreement of the viewer: to which text, from when to when.' })
export class ConsentObject {
  @Field(() => ConsentKindEnum) kind: ConsentKind;
  @Field() textVersion: string;
  @Field(() => LanguageEnum, { description: 'In which it was read.' }) language: Language;
  @Field() givenAt: Date;
  @Field(() => Date, { nullable: true, description: 'Null while it holds.' }) withdrawnAt: Date | null;
}

@InputType()
export class GiveConsentInput {
  @Field(() => ConsentKindEnum) kind: ConsentKind;
  @Field({ description: 'The version of the text that was shown.' }) textVersion: string;
}
