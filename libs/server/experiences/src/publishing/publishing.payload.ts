import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { ExperienceObject } from '../experience/experience.object.ts';

@ObjectType('ExperiencePayload')
export class ExperiencePayload {
  @Field(() => ExperienceObject, { nullable: true }) experience: ExperienceObject | null;
  @Field(() => ID, {
    nullable: true,
    description: 'With the problem ALREADY_EXISTS: the viewer’s published experience to edit instead.',
  })
  existingId: string | null;
  @Field(() => [ProblemObject], { description: 'Each at its answer.' }) problems: ProblemObject[];
}
