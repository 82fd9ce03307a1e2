import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ProblemCode } from '@entraide/domain-kernel';
import { ProblemCodeEnum } from '@entraide/server-platform';
import { CommunityLinkObject } from '../community/community-link.object.ts';
import { ThreadCardObject } from '../thread/thread-card.object.ts';
import { TopicLinkObject } from '../topic/topic-link.object.ts';
import { CurationActObject } from './curation-act.object.ts';

@ObjectType('CurationTopic', { description: 'A topic into which the reader can move the thread.' })
export class CurationTopicObject extends TopicLinkObject {
  @Field(() => CommunityLinkObject) community: CommunityLinkObject;
}

@ObjectType('ThreadCuration', { description: 'What moderators see where they arrange a thread.' })
export class ThreadCurationObject {
  @Field(() => ID) threadId: string;
  @Field(() => [CurationActObject], { description: 'What was done to it, newest first, at most 50.' })
  acts: CurationActObject[];
  @Field(() => [CurationTopicObject], {
    description: 'Where it can go, its own topic included; its own community first.',
  })
  topics: CurationTopicObject[];
  @Field({ description: 'Closed by a moderator, whatever its date or community say.' }) isLockedByHand: boolean;
}

@ObjectType('MergeTarget', { description: 'A thread that another one could become part of.' })
export class MergeTargetObject {
  @Field(() => ThreadCardObject) thread: ThreadCardObject;
  @Field(() => ProblemCodeEnum, { nullable: true, description: 'What stands in the way; null when nothing does.' })
  obstacle: ProblemCode | null;
}

@ObjectType('MovedThread', { description: 'Where the texts of a thread are now that became part of another one.' })
export class MovedThreadObject {
  @Field(() => ID) threadId: string;
  @Field() slug: string;
  @Field(() => String, { nullable: true, description: 'The page’s `after`; null on the first page.' })
  pageAfter: string | null;
}
