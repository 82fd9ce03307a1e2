import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { WritingQuestionObject } from '@entraide/server-safety';
import { ExperienceObject } from '../experience/experience.object.ts';

@ObjectType('ExperiencePayload')
export class ExperiencePayload {
  @Field(() => ExperienceObject, { nullable: true }) experience: ExperienceObject | null;
  @Field(() => ID, {
    nullable: true,
    description: 'With the problem ALREADY_EXISTS: the viewer’s published experience to edit instead.',
  })
  existingId: string | null;
  @Field(() => [WritingQuestionObject], {
    description: 'What the writer is asked first; nothing is published then. Sent with `isSure`, nothing is asked.',
  })
  questions: WritingQuestionObject[];
  @Field({ description: 'Whether the writer is to be shown at once who helps.' }) opensHelp: boolean;
  @Field(() => [ProblemObject], { description: 'Each at its answer.' }) problems: ProblemObject[];
}
