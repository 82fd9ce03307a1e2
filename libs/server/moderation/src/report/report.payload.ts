import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Urgency } from '@entraide/domain-moderation';
import { ProblemObject } from '@entraide/server-platform';
import { UrgencyEnum } from '../moderation.enums.ts';

@ObjectType('ReportReceipt', { description: 'That a report has arrived; nothing of what it is about.' })
export class ReportReceiptObject {
  @Field(() => ID) id: string;
  @Field(() => UrgencyEnum) urgency: Urgency;
}

@ObjectType()
export class ReportPayload {
  @Field(() => ReportReceiptObject, { nullable: true }) report: ReportReceiptObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
