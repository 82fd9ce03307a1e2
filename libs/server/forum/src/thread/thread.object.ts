import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ProblemCode } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { ProblemCodeEnum } from '@entraide/server-platform';
import { ThreadNoteObject } from '../curation/thread-note.object.ts';
import { ThreadCardObject } from './thread-card.object.ts';

@ObjectType('Thread', { description: 'A thread’s own page; its posts come with threadPosts.' })
export class ThreadObject extends ThreadCardObject {
  @Field(() => [ConceptLinkObject], { description: 'What it is about, at most 5.' }) concepts: ConceptLinkObject[];
  @Field(() => ID, { nullable: true, description: 'The reply that helped; post(id) gives its page.' })
  helpfulPostId: string | null;
  @Field(() => ID) openingPostId: string;
  @Field() viewerIsAuthor: boolean;
  @Field() viewerCanReply: boolean;
  @Field(() => ProblemCodeEnum, { nullable: true, description: 'What stands in the way of replying.' })
  replyObstacle: ProblemCode | null;
  @Field(() => Date, { nullable: true, description: 'In slow mode: from when on the reader may write again.' })
  viewerWritesAgainAt: Date | null;
  @Field(() => [ThreadNoteObject], { description: 'Where posts came from or went, oldest first.' })
  notes: ThreadNoteObject[];
  @Field() viewerCanRename: boolean;
  @Field() viewerCanModerate: boolean;
}
