import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContentWarning, Language, ReportReason, SanctionKind, SanctionScope } from '@entraide/domain-kernel';
import type { DecisionState, SanctionState } from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { CurationTopicObject } from '@entraide/server-forum';
import { ContentWarningEnum, LanguageEnum, ReportReasonEnum } from '@entraide/server-platform';
import { DecisionStateEnum, SanctionKindEnum, SanctionScopeEnum, SanctionStateEnum } from '../moderation.enums.ts';

@ObjectType('RuleChoice', { description: 'A house rule in force, in the moderator’s language.' })
export class RuleChoiceObject {
  @Field(() => ID) id: string;
  @Field() text: string;
  @Field({ description: 'Whether it is one of the whole site, and not of the community alone.' }) isOfSite: boolean;
}

@ObjectType('SanctionOption', { description: 'What the viewer may lay on the person, and where.' })
export class SanctionOptionObject {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => [SanctionScopeEnum]) scopes: SanctionScope[];
}

@ObjectType('DecidedSanction', { description: 'A sanction that a decision has laid on somebody.' })
export class DecidedSanctionObject {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => SanctionScopeEnum) scope: SanctionScope;
  @Field(() => SanctionStateEnum) state: SanctionState;
  @Field(() => Date, { nullable: true, description: 'Null for a warning, and without end.' }) endsAt: Date | null;
}

@ObjectType('DecisionStanding', { description: 'Where a decision on the case stands.' })
export class DecisionStandingObject {
  @Field(() => ID) id: string;
  @Field(() => DecisionStateEnum) state: DecisionState;
  @Field(() => ReportReasonEnum, { nullable: true }) ground: ReportReason | null;
  @Field(() => Int, { nullable: true, description: 'Of the community’s house rules.' }) ruleVersion: number | null;
  @Field(() => DecidedSanctionObject, { nullable: true }) sanction: DecidedSanctionObject | null;
  @Field(() => String, {
    nullable: true,
    description: 'The path of where the texts stand since; null where nothing moved, or moved back.',
  })
  place: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the slow mode that it began.' }) slowMinutes: number | null;
  @Field({ description: 'Whether the person concerned is told of it.' }) isTold: boolean;
  @Field(() => Date, { nullable: true }) undoneAt: Date | null;
  @Field(() => MemberCardObject, { nullable: true }) undoneBy: MemberCardObject | null;
  @Field({ description: 'From then on it can no longer be undone.' }) undoableUntil: Date;
  @Field() viewerCanUndo: boolean;
}

@ObjectType('ArrangeableReply', { description: 'A reply that could be taken out of the thread.' })
export class ArrangeableReplyObject {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Null for who has left.' }) authorName: string | null;
  @Field() writtenAt: Date;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => [ContentWarningEnum]) warnings: ContentWarning[];
  @Field(() => String, {
    nullable: true,
    description: 'Null for what stands behind a warning, is kept from readers, or is what the case is about.',
  })
  excerpt: string | null;
}

@ObjectType('ArrangeableThread', { description: 'How the thread of a case can be arranged by its decision.' })
export class ArrangeableThreadObject {
  @Field(() => ID) threadId: string;
  @Field(() => ID, { description: 'Where it stands now.' }) topicId: string;
  @Field(() => Int, { nullable: true, description: 'Its slow mode now.' }) slowMinutes: number | null;
  @Field(() => [CurationTopicObject], { description: 'Where it can go, its own topic included.' })
  topics: CurationTopicObject[];
  @Field(() => [ArrangeableReplyObject], {
    description: 'Oldest first: of a thread the newest, of a reply itself and those after it; at most 60.',
  })
  replies: ArrangeableReplyObject[];
  @Field() hasMoreReplies: boolean;
}

@ObjectType('DecisionDesk', {
  description: 'What whoever decides a case can choose from, and what was decided so far.',
})
export class DecisionDeskObject {
  @Field(() => [RuleChoiceObject], { description: 'The community’s own rules first, then those of the whole site.' })
  rules: RuleChoiceObject[];
  @Field(() => Int, { nullable: true, description: 'Of the community’s house rules.' }) rulesVersion: number | null;
  @Field({ description: 'Whether a rule is named in free words, because the community has none of its own.' })
  isRuleFree: boolean;
  @Field(() => ReportReasonEnum, { description: 'What it was reported for most recently.' })
  suggestedGround: ReportReason;
  @Field(() => [SanctionOptionObject], {
    description: 'Empty where sanctions on this person are somebody else’s office.',
  })
  sanctions: SanctionOptionObject[];
  @Field(() => [Int], { description: 'The lengths to offer, in days; others are possible.' }) dayChoices: number[];
  @Field(() => ArrangeableThreadObject, {
    nullable: true,
    description: 'For whoever holds the case; null where there is no thread, or none that they may arrange.',
  })
  arranging: ArrangeableThreadObject | null;
  @Field(() => [DecisionStandingObject], { description: 'Newest first.' }) decisions: DecisionStandingObject[];
}
