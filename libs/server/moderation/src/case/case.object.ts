import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContentWarning, Language, ReportReason } from '@entraide/domain-kernel';
import type { CaseState, DecisionAction, ReportSource, ReportableKind } from '@entraide/domain-moderation';
import type { RichText } from '@entraide/domain-text';
import { MemberCardObject } from '@entraide/server-accounts';
import {
  ContentWarningEnum,
  LanguageEnum,
  ProblemObject,
  ReportReasonEnum,
  RichTextScalar,
} from '@entraide/server-platform';
import { CaseStateEnum, DecisionActionEnum, ReportSourceEnum, ReportableKindEnum } from '../moderation.enums.ts';
import { CaseNoteObject } from '../note/case-note.object.ts';
import { CaseSummaryObject } from './case-card.object.ts';
import { type ThingStanding, ThingStandingEnum } from './thing-standing.ts';

@ObjectType('CaseReport', { description: 'One report of a case.' })
export class CaseReportObject {
  @Field(() => ID) id: string;
  @Field(() => ReportReasonEnum) reason: ReportReason;
  @Field({ description: 'What the reporter added; may be empty.' }) note: string;
  @Field() reportedAt: Date;
  @Field(() => ReportSourceEnum) source: ReportSource;
  @Field(() => [String], { description: 'Names of what the system found, for reports of its own.' }) signals: string[];
  @Field(() => MemberCardObject, { nullable: true, description: 'Null for visitors, the system and former members.' })
  reporter: MemberCardObject | null;
}

@ObjectType('ReporterRecord', { description: 'What somebody who reported had reported before: numbers only.' })
export class ReporterRecordObject {
  @Field(() => MemberCardObject) reporter: MemberCardObject;
  @Field(() => Int, { description: 'Other cases they reported that the viewer may know of.' }) reported: number;
  @Field(() => Int, { description: 'Those of them in which something was done.' }) acted: number;
}

@ObjectType('CaseSnapshot', { description: 'The reported text as it stood when it was reported.' })
export class CaseSnapshotObject {
  @Field({ description: 'When it was first reported in this form.' }) reportedAt: Date;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => RichTextScalar, { nullable: true, description: 'Null until the viewer has opened what is folded.' })
  tree: RichText | null;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => [ContentWarningEnum]) warnings: ContentWarning[];
  @Field(() => String, { nullable: true }) authorName: string | null;
  @Field() writtenAt: Date;
}

@ObjectType('CaseDecision', { description: 'What was decided on a case, by whom and why.' })
export class CaseDecisionObject {
  @Field(() => ID) id: string;
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field() rule: string;
  @Field() reason: string;
  @Field(() => [ContentWarningEnum]) warnings: ContentWarning[];
  @Field() decidedAt: Date;
  @Field(() => MemberCardObject, { nullable: true }) moderator: MemberCardObject | null;
  @Field({ description: 'Whether the person has been sent the reasons.' }) isStatementSent: boolean;
}

@ObjectType('CaseHistoryCount')
export class CaseHistoryCountObject {
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field(() => Int) count: number;
}

@ObjectType('EarlierCase', { description: 'Another case on the same person: what became of it, without any text.' })
export class EarlierCaseObject {
  @Field(() => ID) id: string;
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field() openedAt: Date;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field(() => DecisionActionEnum, { nullable: true }) action: DecisionAction | null;
}

@ObjectType('CaseHistory', {
  description: 'Earlier cases on the same person that the viewer may know of: numbers only.',
})
export class CaseHistoryObject {
  @Field(() => Int) openCases: number;
  @Field(() => [CaseHistoryCountObject]) decisions: CaseHistoryCountObject[];
  @Field(() => [EarlierCaseObject], { description: 'Newest first, at most 20.' }) cases: EarlierCaseObject[];
}

@ObjectType('CaseRights', { description: 'What the viewer may do with a case as it stands.' })
export class CaseRightsObject {
  @Field({ description: 'Take it, take it over, or take it up again.' }) take: boolean;
  @Field() release: boolean;
  @Field() putToWait: boolean;
  @Field() decide: boolean;
  @Field({ description: 'Write a note for colleagues.' }) note: boolean;
  @Field() askOpinion: boolean;
  @Field() giveOpinion: boolean;
  @Field({ description: 'Pass on the question for an opinion that the viewer was asked.' }) passOpinion: boolean;
  @Field({ description: 'Write to the members who reported.' }) writeToReporters: boolean;
}

@ObjectType('ModerationCase', { description: 'The reports on one thing, and what comes of them.' })
export class ModerationCaseObject extends CaseSummaryObject {
  @Field(() => [CaseSnapshotObject], {
    description: 'Newest first; more than one when the text was changed in between.',
  })
  snapshots: CaseSnapshotObject[];
  @Field(() => [CaseReportObject], { description: 'Newest first, at most 50.' }) reports: CaseReportObject[];
  @Field(() => [CaseDecisionObject], { description: 'Newest first.' }) decisions: CaseDecisionObject[];
  @Field(() => ThingStandingEnum, {
    nullable: true,
    description: 'How the thing stands with others now; null for profiles and for what is there no more.',
  })
  standing: ThingStanding | null;
  @Field({ description: 'Whether the viewer has opened the folded text; it folds again after an hour.' })
  isOpened: boolean;
  @Field(() => MemberCardObject, {
    nullable: true,
    description: 'Whose text or profile it is; null when they have gone.',
  })
  author: MemberCardObject | null;
  @Field(() => [CaseNoteObject], { description: 'Notes, second opinions and messages to reporters, oldest first.' })
  notes: CaseNoteObject[];
  @Field(() => [ReporterRecordObject], { description: 'Of the members who reported.' })
  reporters: ReporterRecordObject[];
  @Field(() => CaseHistoryObject) history: CaseHistoryObject;
  @Field(() => [DecisionActionEnum], { description: 'What can be decided on a thing of this kind, mildest first.' })
  actions: DecisionAction[];
  @Field(() => LanguageEnum, { nullable: true, description: 'The language in which its author will read the reasons.' })
  authorLanguage: Language | null;
  @Field(() => [MemberCardObject], {
    description:
      'For whoever may ask or pass on: those in charge who could give a second opinion and have not reported it.',
  })
  opinionColleagues: MemberCardObject[];
  @Field(() => CaseRightsObject) viewerCan: CaseRightsObject;
}

@ObjectType('CaseStanding', { description: 'Where a case stands after a change.' })
export class CaseStandingObject {
  @Field(() => ID) id: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => Int) revision: number;
}

@ObjectType()
export class CasePayload {
  @Field(() => CaseStandingObject, { nullable: true }) moderationCase: CaseStandingObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
