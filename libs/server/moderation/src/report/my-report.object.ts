import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ReportReason } from '@entraide/domain-kernel';
import type { ReportNewsKind, ReportStanding, ReportableKind } from '@entraide/domain-moderation';
import { ReportReasonEnum, connectionOf } from '@entraide/server-platform';
import { ReportNewsKindEnum, ReportStandingEnum, ReportableKindEnum } from '../moderation.enums.ts';

@ObjectType('ReportNews', { description: 'Something a reporter was told.' })
export class ReportNewsObject {
  @Field(() => ID) id: string;
  @Field(() => ReportNewsKindEnum) kind: ReportNewsKind;
  @Field({ description: 'A moderator’s words; empty for what is no message.' }) text: string;
  @Field() at: Date;
}

@ObjectType('MyReport', { description: 'A report of the viewer’s own. What was done to whom is not told.' })
export class MyReportObject {
  @Field(() => ID) id: string;
  @Field(() => ReportableKindEnum) kind: ReportableKind;
  @Field(() => String, { nullable: true, description: 'As it was when it was reported.' }) title: string | null;
  @Field(() => ReportReasonEnum) reason: ReportReason;
  @Field() note: string;
  @Field() reportedAt: Date;
  @Field(() => ReportStandingEnum) standing: ReportStanding;
  @Field(() => [ReportNewsObject], { description: 'Oldest first.' }) news: ReportNewsObject[];
}

export const MyReportConnection = connectionOf(MyReportObject, 'MyReport');
