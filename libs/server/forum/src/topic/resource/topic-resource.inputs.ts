import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Language } from '@entraide/domain-kernel';
import { LanguageEnum } from '@entraide/server-platform';

@InputType({ isAbstract: true })
export class ResourceTextsInput {
  @Field({ description: '2 to 150 characters.' }) title: string;
  @Field({ description: 'An http or https address of at most 500 characters.' }) url: string;
  @Field(() => LanguageEnum, { description: 'Of the page it leads to.' }) language: Language;
  @Field({ defaultValue: '', description: 'What it is good for: plain text, at most 300 characters.' }) note: string;
}

@InputType()
export class AddTopicResourceInput extends ResourceTextsInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => ID) topicId: string;
}

@InputType()
export class ChangeTopicResourceInput extends ResourceTextsInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that was edited.' }) revision: number;
}

@InputType()
export class OrderTopicResourcesInput {
  @Field(() => ID) topicId: string;
  @Field(() => [ID], { description: 'Every resource on the list, in the new order.' }) resourceIds: string[];
}
