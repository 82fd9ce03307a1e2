import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MemberCardObject } from '@entraide/server-accounts';
import { graphqlEnum } from '@entraide/server-platform';

/** What can differ between one version of a topic and the one before. */
export const topicParts = ['title', 'description', 'summary', 'archiving'] as const;
export type TopicPart = (typeof topicParts)[number];

export const TopicPartEnum = graphqlEnum('TopicPart', topicParts, 'What can differ between two versions of a topic.');

@ObjectType('TopicVersion', { description: 'A saved state of a topic. Every state is kept.' })
export class TopicVersionObject {
  @Field(() => Int, { description: 'Counts from 1.' }) revision: number;
  @Field() savedAt: Date;
  @Field(() => MemberCardObject, { nullable: true, description: 'Null for former members and for the first states.' })
  editor: MemberCardObject | null;
  @Field({ description: 'What its editor said about the change; may be empty.' }) note: string;
  @Field(() => Int, { nullable: true, description: 'The version whose texts were taken up again.' })
  restoredRevision: number | null;
  @Field(() => [TopicPartEnum], { description: 'What differs from the version before, in either language.' })
  changed: TopicPart[];
}

/** What happened to a piece of a text between two versions. */
export const pieceFates = ['same', 'added', 'removed'] as const;
export type PieceFate = (typeof pieceFates)[number];

export const PieceFateEnum = graphqlEnum('PieceFate', pieceFates, 'What happened to a piece of a text.');

@ObjectType('ComparedPiece', { description: 'Part of a text in two versions; the pieces in their order tell both.' })
export class ComparedPieceObject {
  @Field(() => PieceFateEnum) fate: PieceFate;
  @Field({ description: 'Markdown as it was written, white space included.' }) text: string;
}

@ObjectType('TopicComparison', { description: 'Two versions of a topic side by side, in one language.' })
export class TopicComparisonObject {
  @Field(() => ID) topicId: string;
  @Field(() => TopicVersionObject) older: TopicVersionObject;
  @Field(() => TopicVersionObject) newer: TopicVersionObject;
  @Field(() => [ComparedPieceObject]) title: ComparedPieceObject[];
  @Field(() => [ComparedPieceObject]) description: ComparedPieceObject[];
  @Field(() => [ComparedPieceObject], { description: 'The summary’s Markdown; empty when neither has one.' })
  summary: ComparedPieceObject[];
}
