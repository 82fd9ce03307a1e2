import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemObject } from '@entraide/server-platform';
import { ExperienceAnswersObject } from './experience-answers.object.ts';

@ObjectType('ExperienceDraft', { description: 'An experience being written or edited; for its author alone.' })
export class ExperienceDraftObject {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'The experience that it edits; null for a new one.' })
  experienceId: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision that the editing began with.' })
  baseRevision: number | null;
  @Field(() => ExperienceAnswersObject) answers: ExperienceAnswersObject;
  @Field(() => [ProblemObject], { description: 'What stands between it and publication, in the form’s order.' })
  problems: ProblemObject[];
  @Field() createdAt: Date;
  @Field() updatedAt: Date;
}

@ObjectType('SaveExperienceDraftPayload')
export class SaveExperienceDraftPayload {
  @Field(() => ExperienceDraftObject, { nullable: true, description: 'With the problems of its answers so far.' })
  draft: ExperienceDraftObject | null;
  @Field(() => [ProblemObject], { description: 'Why nothing could be saved.' }) problems: ProblemObject[];
}

@ObjectType('DeleteExperienceDraftPayload')
export class DeleteExperienceDraftPayload {
  @Field(() => ID, { nullable: true }) draftId: string | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
