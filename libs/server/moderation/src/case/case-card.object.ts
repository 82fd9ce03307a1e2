import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ContentWarning, Language, ReportReason } from '@entraide/domain-kernel';
import type { CaseState, ReportSource, ReportableKind, Urgency } from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { CommunityLinkObject } from '@entraide/server-forum';
import { ContentWarningEnum, LanguageEnum, ReportReasonEnum, connectionOf } from '@entraide/server-platform';
import { CaseStateEnum, ReportSourceEnum, ReportableKindEnum, UrgencyEnum } from '../moderation.enums.ts';

@ObjectType('CaseTarget', { description: 'The thing that is reported, as far as a link to it needs.' })
export class CaseTargetObject {
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true, description: 'The pseudonym shown with it when it was reported.' })
  authorName: string | null;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => [ContentWarningEnum]) warnings: ContentWarning[];
}

/** What the queue and the page of a case say alike. */
@ObjectType({ isAbstract: true })
export abstract class CaseSummaryObject {
  @Field(() => ID) id: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => UrgencyEnum) urgency: Urgency;
  @Field({
    description: 'Whether danger is no more than what weighed words suggest: nobody has said so, no rule fits.',
  })
  isUnsure: boolean;
  @Field() openedAt: Date;
  @Field({ description: 'When it should be decided. A promise to people, not a lock.' }) dueAt: Date;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field(() => CaseTargetObject) target: CaseTargetObject;
  @Field(() => CommunityLinkObject, { nullable: true, description: 'Null where administrators see to it.' })
  community: CommunityLinkObject | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'The moderator who has taken it.' })
  holder: MemberCardObject | null;
  @Field(() => Date, { nullable: true, description: 'Since when they have it.' }) heldSince: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its holder asked for the second opinion it waits for.' })
  opinionAskedAt: Date | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'Whose; null where any colleague may give it.' })
  opinionOf: MemberCardObject | null;
  @Field({ description: 'Whether it waits for the opinion of the viewer.' }) isAskedOfMe: boolean;
  @Field(() => Int, { description: 'To be sent back with every change, so that nobody overwrites a colleague.' })
  revision: number;
  @Field(() => [ReportSourceEnum], { description: 'Where its reports come from, each once.' })
  sources: ReportSource[];
  @Field(() => Int) reportCount: number;
  @Field(() => [ReportReasonEnum], { description: 'Each reason once.' }) reasons: ReportReason[];
  @Field({ description: 'Whether the text stays folded until it is opened: danger, or content warnings.' })
  isFolded: boolean;
}

@ObjectType('CaseCard', { description: 'A case in the queue.' })
export class CaseCardObject extends CaseSummaryObject {
  @Field(() => String, { nullable: true, description: 'First words of the text; null where it is folded.' })
  excerpt: string | null;
  @Field({ description: 'Whether the viewer holds it.' }) isMine: boolean;
}

export const CaseConnection = connectionOf(CaseCardObject, 'Case');

@InputType()
export class CaseFilter {
  @Field(() => CaseStateEnum, { nullable: true, description: 'One state; without it every case that is still open.' })
  state?: CaseState | null;
  @Field({ defaultValue: false, description: 'Only those the viewer has taken.' }) isMine: boolean;
  @Field({ defaultValue: false, description: 'Only those that wait for a second opinion which the viewer could give.' })
  asksOpinion: boolean;
  @Field({ defaultValue: false, description: 'Only those that wait for the opinion of the viewer in particular.' })
  askedOfMe: boolean;
  @Field(() => ID, { nullable: true }) communityId?: string | null;
  @Field(() => UrgencyEnum, { nullable: true }) urgency?: Urgency | null;
  @Field(() => ReportReasonEnum, { nullable: true, description: 'Only those reported for this reason.' })
  reason?: ReportReason | null;
  @Field(() => ReportableKindEnum, { nullable: true }) kind?: ReportableKind | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'The language of the reported text.' })
  language?: Language | null;
}
