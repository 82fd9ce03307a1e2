import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('PublishExperienceInput')
export class PublishExperienceInput {
  @Field(() => ID) draftId: string;
  @Field(() => ID, { description: 'A uuid: sent again with the same one, nothing is published twice.' })
  idempotencyKey: string;
  @Field({ defaultValue: false, description: 'Send it as it is, whatever a writer may be asked first.' })
  isSure?: boolean;
}

@InputType('EditExperienceInput')
export class EditExperienceInput {
  @Field(() => ID, { description: 'The draft that was begun with `experienceId`.' }) draftId: string;
  @Field(() => Int, { description: 'The experience’s revision that the author has seen.' }) revision: number;
  @Field({ defaultValue: false, description: 'Send it as it is, whatever a writer may be asked first.' })
  isSure?: boolean;
}
