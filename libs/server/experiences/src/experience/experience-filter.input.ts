import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('ExperienceFilter', { description: 'Conditions that hold together; what is not given does not count.' })
export class ExperienceFilterInput {
  @Field(() => ID, { nullable: true }) treatmentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A condition or symptom it was for.' }) purposeId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'It was for one of these; at most 50.' })
  purposeIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'A symptom named as side effect.' }) symptomId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Shared with the members of this community alone.' })
  communityId?: string | null;
}
