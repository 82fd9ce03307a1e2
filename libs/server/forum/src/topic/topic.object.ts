import { Field, ObjectType } from '@nestjs/graphql';
import type { RichText } from '@entraide/domain-text';
import { RichTextScalar } from '@entraide/server-platform';
import { CommunityLinkObject } from '../community/community-link.object.ts';
import { TopicLinkObject } from './topic-link.object.ts';
import { TopicSourceObject } from './topic-source.object.ts';

@ObjectType('Topic', { description: 'A subject inside a community, arranged by its moderators.' })
export class TopicObject extends TopicLinkObject {
  @Field(() => CommunityLinkObject) community: CommunityLinkObject;
  @Field({ description: 'Plain text in the reader’s language.' }) description: string;
  @Field(() => RichTextScalar, { nullable: true, description: 'What is known so far, kept by the moderators.' })
  summary: RichText | null;
  @Field({ description: 'Keeps its threads and takes no new one.' }) isArchived: boolean;
  @Field(() => TopicSourceObject, { nullable: true, description: 'Both languages, for who may arrange it.' })
  source: TopicSourceObject | null;
  @Field() viewerCanStartThread: boolean;
  @Field() viewerCanArrange: boolean;
}
