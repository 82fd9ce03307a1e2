import { Field, ID, InputType } from '@nestjs/graphql';
import { ExperienceAnswersInput } from './experience-answers.input.ts';

@InputType('SaveExperienceDraftInput')
export class SaveExperienceDraftInput {
  @Field(() => ID, { nullable: true, description: 'The draft to go on with; a new one is begun without it.' })
  draftId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Begin, or go on with, the draft that edits this experience.' })
  experienceId?: string | null;
  @Field(() => ID, { description: 'A uuid: sent again with the same one, no second draft is begun.' })
  idempotencyKey: string;
  @Field(() => ExperienceAnswersInput) answers: ExperienceAnswersInput;
}
