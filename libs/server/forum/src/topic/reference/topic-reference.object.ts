import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '@entraide/server-platform';

export const referenceKinds = ['thread', 'post', 'page'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export const ReferenceKindEnum = graphqlEnum(
  'ReferenceKind',
  referenceKinds,
  'A conversation here, one answer in it, or a page elsewhere.',
);

@ObjectType('TopicReference', { description: 'Something that a topic’s summary rests on, as its links tell.' })
export class TopicReferenceObject {
  @Field(() => ReferenceKindEnum) kind: ReferenceKind;
  @Field(() => ID, { nullable: true, description: 'Of the thread or post.' }) id: string | null;
  @Field({ description: 'The thread’s title, or the words of the link for a page elsewhere.' }) title: string;
  @Field({ description: 'Where it is: a path here or a web address.' }) url: string;
  @Field(() => Date, { nullable: true, description: 'When it was written, for what was written here.' })
  writtenAt: Date | null;
}
