import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HelplineChannel, HelplinePurpose } from '@entraide/domain-safety';
import { ProblemObject } from '@entraide/server-platform';
import { HelplineChannelEnum, HelplinePurposeEnum } from './helpline.enums.ts';

@ObjectType('Helpline', { description: 'Somebody who helps, by country.' })
export class HelplineObject {
  @Field(() => ID) id: string;
  @Field({ description: 'ISO 3166-1 alpha-2; EU for the rest of Europe.' }) country: string;
  @Field(() => HelplinePurposeEnum) purpose: HelplinePurpose;
  @Field(() => HelplineChannelEnum) channel: HelplineChannel;
  @Field({ description: 'A number for PHONE and SMS, an https address for CHAT and WEB.' }) contact: string;
  @Field({ description: 'What it is and who runs it.' }) nameEn: string;
  @Field() nameFr: string;
  @Field({ description: 'When somebody answers.' }) hoursEn: string;
  @Field() hoursFr: string;
  @Field() forWhomEn: string;
  @Field() forWhomFr: string;
  @Field({ description: 'ISO 639 codes of the languages spoken, with commas between.' }) languages: string;
  @Field({ description: 'When somebody last made sure of it: an ISO date.' }) checkedOn: string;
  @Field({ description: 'Whether that was more than 180 days ago.' }) needsCheck: boolean;
  @Field(() => Int, { description: 'Its place among those of its country.' }) position: number;
  @Field(() => Int) revision: number;
}

@ObjectType()
export class HelplinePayload {
  @Field(() => HelplineObject, { nullable: true }) helpline: HelplineObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}

@ObjectType('HelplineDirectory', { description: 'Every helpline, with the mark of this state of them.' })
export class HelplineDirectoryObject {
  @Field({ description: 'Another one as soon as anything in the directory has changed.' }) version: string;
  @Field(() => [HelplineObject], { description: 'By country, those that listen first.' }) lines: HelplineObject[];
}
