import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ExperienceFactsObject } from '../experience/experience-facts.object.ts';

@ObjectType('ExperienceVersion', { description: 'What an entry said before it was edited; for its author alone.' })
export class ExperienceVersionObject extends ExperienceFactsObject {
  @Field(() => Int) revision: number;
  @Field() replacedAt: Date;
}
