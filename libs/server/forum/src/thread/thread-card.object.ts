import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContentState } from '@entraide/domain-access';
import type { ContentWarning, Language, MembershipRole, ThreadKind, ThreadVisibility } from '@entraide/domain-kernel';
import { MemberCardObject } from '@entraide/server-accounts';
import {
  ContentWarningEnum,
  LanguageEnum,
  MembershipRoleEnum,
  ThreadKindEnum,
  VisibilityEnum,
  PageInfo,
} from '@entraide/server-platform';
import { CommunityLinkObject } from '../community/community-link.object.ts';
import { ContentStateEnum, PinPlaceEnum } from '../forum.enums.ts';
import { TopicLinkObject } from '../topic/topic-link.object.ts';
import type { PinPlace } from './thread-row.ts';

@ObjectType('ThreadCard', { description: 'A thread in a list.' })
export class ThreadCardObject {
  @Field(() => ID) id: string;
  @Field({ description: 'The words of its address; the id alone finds it.' }) slug: string;
  @Field() title: string;
  @Field(() => ThreadKindEnum) kind: ThreadKind;
  @Field(() => LanguageEnum, { description: 'The language it is written in.' }) language: Language;
  @Field(() => VisibilityEnum, { description: 'Never ONLY_ME.' }) visibility: ThreadVisibility;
  @Field(() => ContentStateEnum, { description: 'HIDDEN, HELD and REMOVED reach the author or moderators only.' })
  state: ContentState;
  @Field({ description: 'Takes no more replies.' }) isLocked: boolean;
  @Field(() => PinPlaceEnum, { nullable: true, description: 'On top of which list it stands for now.' })
  pinnedIn: PinPlace | null;
  @Field({ description: 'Recommended by the community’s moderators.' }) isFeatured: boolean;
  @Field(() => Int, { nullable: true, description: 'Minutes between two posts of one member; null without slow mode.' })
  slowMinutes: number | null;
  @Field(() => Date, { nullable: true, description: 'When it closes by itself, or did.' }) closesAt: Date | null;
  @Field() createdAt: Date;
  @Field({ description: 'When its newest post was written.' }) lastPostedAt: Date;
  @Field(() => Int, { description: 'Visible replies, the opening post not counted.' }) replyCount: number;
  @Field({ description: 'A visible question without a reply.' }) isUnanswered: boolean;
  @Field({ description: 'A question that has had no reply for 24 hours.' }) isWaiting: boolean;
  @Field({ description: 'Whether a reply is marked as the one that helped.' }) hasHelpfulPost: boolean;
  @Field(() => [ContentWarningEnum], { description: 'Of the opening post.' }) warnings: ContentWarning[];
  @Field(() => String, {
    nullable: true,
    description: 'The opening post’s first words, at most 200 characters; null behind a content warning.',
  })
  excerpt: string | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'Null when the author has left Entraide.' })
  author: MemberCardObject | null;
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'The author’s role in this community, if any.' })
  authorRole: MembershipRole | null;
  @Field(() => CommunityLinkObject) community: CommunityLinkObject;
  @Field(() => TopicLinkObject) topic: TopicLinkObject;
}

@ObjectType('ThreadConnection')
export class ThreadConnection {
  @Field(() => [ThreadCardObject]) nodes: ThreadCardObject[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => [ThreadCardObject], {
    description: 'With `withoutPinned`, on the first page: what stands on top of this list, see threadsSetForth.',
  })
  setForth: ThreadCardObject[];
}
