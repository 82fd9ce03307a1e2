import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@entraide/domain-kernel';
import { LanguageEnum, ProblemObject } from '@entraide/server-platform';

@ObjectType('TopicResource', { description: 'A page or document elsewhere that the moderators recommend.' })
export class TopicResourceObject {
  @Field(() => ID) id: string;
  @Field() title: string;
  @Field({ description: 'An http or https address.' }) url: string;
  @Field(() => LanguageEnum, { description: 'Of the page it leads to.' }) language: Language;
  @Field({ description: 'What it is good for, as plain text; may be empty.' }) note: string;
  @Field({ description: 'The day on which a moderator last looked at it, as YYYY-MM-DD.' }) checkedOn: string;
  @Field({ description: 'Whether nobody has looked at it for a year.' }) isCheckDue: boolean;
  @Field({ description: 'Taken off the list; only moderators see it, and can put it back.' }) isRemoved: boolean;
  @Field(() => Int, { description: 'To be sent back when it is changed.' }) revision: number;
}

@ObjectType()
export class TopicResourcesPayload {
  @Field(() => [TopicResourceObject], { nullable: true, description: 'All of the topic, in their order.' })
  resources: TopicResourceObject[] | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
