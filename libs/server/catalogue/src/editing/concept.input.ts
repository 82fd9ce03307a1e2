import { Field, InputType } from '@nestjs/graphql';
import type { TreatmentKind } from '@entraide/domain-kernel';
import { TreatmentKindEnum } from '@entraide/server-platform';

@InputType({ description: 'Everything an administrator writes of a concept. A label in one language is needed.' })
export class ConceptInput {
  @Field(() => String, { nullable: true, description: '2 to 150 characters.' }) labelEn?: string | null;
  @Field(() => String, { nullable: true }) labelFr?: string | null;
  @Field(() => String, { nullable: true, description: 'The name people use, where it is another.' })
  everydayEn?: string | null;
  @Field(() => String, { nullable: true }) everydayFr?: string | null;
  @Field(() => String, { nullable: true, description: 'One or two sentences, at most 500 characters.' })
  summaryEn?: string | null;
  @Field(() => String, { nullable: true }) summaryFr?: string | null;
  @Field(() => [String], { description: 'At most 60, of 150 characters each; repeated ones are kept once.' })
  synonymsEn: string[];
  @Field(() => [String]) synonymsFr: string[];
  @Field(() => [String], { description: 'Addresses of concepts of the same kind, at most 10.' }) parentSlugs: string[];
  @Field(() => TreatmentKindEnum, { nullable: true, description: 'For treatments, and needed there.' })
  treatmentKind?: TreatmentKind | null;
  @Field({ description: 'Whether it stands for a group of others.' }) isGroup: boolean;
}
