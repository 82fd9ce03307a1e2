import { Field, ID, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import type {
  ContentWarning,
  Effectiveness,
  Language,
  MembershipRole,
  ThreadKind,
  ThreadVisibility,
} from '@entraide/domain-kernel';
import { MemberCardObject } from '@entraide/server-accounts';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { ExperienceObject } from '@entraide/server-experiences';
import { CommunityLinkObject } from '@entraide/server-forum';
import {
  ContentWarningEnum,
  EffectivenessEnum,
  LanguageEnum,
  MembershipRoleEnum,
  ThreadKindEnum,
  VisibilityEnum,
} from '@entraide/server-platform';

@ObjectType('TextPart', { description: 'A piece of a text, in order. It holds no mark-up.' })
export class TextPartObject {
  @Field() text: string;
  @Field({ description: 'Whether it is what was asked for.' }) isMatch: boolean;
}

@ObjectType('ConceptNumbers', { description: 'What the reader finds about a concept here.' })
export class ConceptNumbersObject {
  @Field(() => CommunityLinkObject, { nullable: true, description: 'The community that is for it.' })
  community: CommunityLinkObject | null;
  @Field(() => Int, {
    description:
      'Threads linked to it, or in a community for it alone, that the reader may read; 1,000 stands for at least so many.',
  })
  threadCount: number;
  @Field(() => Int, {
    description: 'Treatments that people report for it, as far as their figures are published; 0 for a treatment.',
  })
  treatmentCount: number;
}

@ObjectType('FoundConcept', { description: 'A condition, symptom or treatment that was found.' })
export class FoundConceptObject {
  @Field(() => ConceptLinkObject) concept: ConceptLinkObject;
  @Field(() => [TextPartObject], { description: 'Its summary; empty when it has none.' }) passage: TextPartObject[];
  @Field(() => String, {
    nullable: true,
    description: 'The other name that was the reason; null when the name or label already says it.',
  })
  matchedAs: string | null;
  @Field(() => ConceptNumbersObject, { nullable: true, description: 'Told of concepts above an answer alone.' })
  numbers: ConceptNumbersObject | null;
}

@ObjectType('FoundConversation', { description: 'A thread that was found, at its best post.' })
export class FoundConversationObject {
  @Field(() => ID) threadId: string;
  @Field({ description: 'The words of the thread’s address.' }) slug: string;
  @Field(() => ID, { nullable: true, description: 'The reply that was found; null for the opening post.' })
  postId: string | null;
  @Field(() => [TextPartObject]) title: TextPartObject[];
  @Field(() => [TextPartObject], { description: 'Empty behind a content warning.' }) passage: TextPartObject[];
  @Field(() => [ContentWarningEnum]) warnings: ContentWarning[];
  @Field(() => ThreadKindEnum) kind: ThreadKind;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => VisibilityEnum) visibility: ThreadVisibility;
  @Field(() => Int) replyCount: number;
  @Field(() => MemberCardObject, { nullable: true, description: 'Who wrote the post; null for a former member.' })
  author: MemberCardObject | null;
  @Field(() => MembershipRoleEnum, { nullable: true }) authorRole: MembershipRole | null;
  @Field(() => CommunityLinkObject) community: CommunityLinkObject;
  @Field({ description: 'When the post was written.' }) createdAt: Date;
}

@ObjectType('FoundExperience')
export class FoundExperienceObject {
  @Field(() => ExperienceObject) experience: ExperienceObject;
  @Field(() => EffectivenessEnum, { description: 'As its author told it last, in the entry or in a follow-up.' })
  effectiveness: Effectiveness;
  @Field(() => [TextPartObject]) passage: TextPartObject[];
}

@ObjectType('FoundCommunity')
export class FoundCommunityObject {
  @Field(() => CommunityLinkObject) community: CommunityLinkObject;
  @Field(() => Int) memberCount: number;
  @Field(() => Int) threadCount: number;
  @Field(() => [TextPartObject]) title: TextPartObject[];
  @Field(() => [TextPartObject]) passage: TextPartObject[];
}

export type Found = FoundConceptObject | FoundConversationObject | FoundExperienceObject | FoundCommunityObject;

export const FoundUnion = createUnionType({
  name: 'Found',
  types: () => [FoundConceptObject, FoundConversationObject, FoundExperienceObject, FoundCommunityObject] as const,
  resolveType: (found: Found) => {
    if ('concept' in found) return FoundConceptObject;
    if ('experience' in found) return FoundExperienceObject;
    return 'threadId' in found ? FoundConversationObject : FoundCommunityObject;
  },
});
