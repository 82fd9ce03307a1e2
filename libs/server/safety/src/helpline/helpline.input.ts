import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { HelplineChannel, HelplinePurpose } from '@entraide/domain-safety';
import { HelplineChannelEnum, HelplinePurposeEnum } from './helpline.enums.ts';

@InputType({ description: 'A whole helpline: without an id a new one.' })
export class SaveHelplineInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision that was edited; needed with an id.' })
  revision?: number | null;
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again adds nothing.' }) idempotencyKey: string;
  @Field({ description: 'Two capital letters, EU for the rest of Europe.' }) country: string;
  @Field(() => HelplinePurposeEnum) purpose: HelplinePurpose;
  @Field(() => HelplineChannelEnum) channel: HelplineChannel;
  @Field({ description: 'A number, or an https address.' }) contact: string;
  @Field({ description: '2 to 120 characters, as every text here.' }) nameEn: string;
  @Field() nameFr: string;
  @Field() hoursEn: string;
  @Field() hoursFr: string;
  @Field() forWhomEn: string;
  @Field() forWhomFr: string;
  @Field({ description: 'ISO 639 codes with commas between, such as "fr, en".' }) languages: string;
  @Field({ description: 'An ISO date, not to come.' }) checkedOn: string;
  @Field(() => Int, { description: '0 to 999.' }) position: number;
}
