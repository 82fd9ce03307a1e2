import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '@entraide/server-platform';
import { ThreadLinkObject } from './thread-link.object.ts';
import { type ThreadNoteKind, threadNoteKinds } from './thread-notes.ts';

export const ThreadNoteKindEnum = graphqlEnum(
  'ThreadNoteKind',
  threadNoteKinds,
  'What a note tells: another thread became part of this one, posts went to a new one, or came from one.',
);

@ObjectType('ThreadNote', { description: 'A note of the system for readers of a thread. Its words are the reader’s.' })
export class ThreadNoteObject {
  @Field(() => ThreadNoteKindEnum) kind: ThreadNoteKind;
  @Field() at: Date;
  @Field(() => Int) postCount: number;
  @Field({ description: 'Of the other thread: of one that became part of this one, as it was then.' }) title: string;
  @Field(() => ThreadLinkObject, { nullable: true, description: 'The other thread, where it is another one still.' })
  thread: ThreadLinkObject | null;
  @Field(() => ID, { nullable: true, description: 'The first of the posts, when they stand here.' })
  postId: string | null;
}
