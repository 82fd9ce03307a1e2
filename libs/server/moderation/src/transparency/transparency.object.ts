import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReportReason, SanctionKind } from '@entraide/domain-kernel';
import { type DecisionAction, type ReportOrigin, type Urgency, reportOrigins } from '@entraide/domain-moderation';
import { ReportReasonEnum, graphqlEnum } from '@entraide/server-platform';
import { DecisionActionEnum, SanctionKindEnum, UrgencyEnum } from '../moderation.enums.ts';

const ReportOriginEnum = graphqlEnum('ReportOrigin', reportOrigins, 'From whom reports come, as the public is told.');
const hidden = { nullable: true, description: 'Null: hidden, because it or a number beside it is under five.' };

@ObjectType('ReasonCount')
export class ReasonCountObject {
  @Field(() => ReportReasonEnum) reason: ReportReason;
  @Field(() => Int, hidden) count: number | null;
}

@ObjectType('OriginCount')
export class OriginCountObject {
  @Field(() => ReportOriginEnum) origin: ReportOrigin;
  @Field(() => Int, hidden) count: number | null;
}

@ObjectType('ActionCount')
export class ActionCountObject {
  @Field(() => DecisionActionEnum) action: DecisionAction;
  @Field(() => Int, hidden) count: number | null;
}

@ObjectType('SanctionCount')
export class SanctionCountObject {
  @Field(() => SanctionKindEnum) kind: SanctionKind;
  @Field(() => Int, hidden) count: number | null;
}

@ObjectType('DecisionTimes')
export class DecisionTimesObject {
  @Field(() => UrgencyEnum) urgency: Urgency;
  @Field(() => Int, { nullable: true, description: 'Half of them took at most this many minutes; null: too few.' })
  medianMin: number | null;
  @Field(() => Int, { nullable: true, description: 'Nine of ten took at most this many minutes; null: too few.' })
  ninetiethMin: number | null;
}

@ObjectType('ModerationCounts', {
  description: 'What moderation did in a time. Everything that is under five is hidden.',
})
export class ModerationCountsObject {
  @Field(() => Int, hidden) reports: number | null;
  @Field(() => [ReasonCountObject]) reasons: ReasonCountObject[];
  @Field(() => [OriginCountObject]) origins: OriginCountObject[];
  @Field(() => Int, hidden) decisions: number | null;
  @Field(() => [ReasonCountObject]) grounds: ReasonCountObject[];
  @Field(() => [ActionCountObject]) actions: ActionCountObject[];
  @Field(() => [DecisionTimesObject]) times: DecisionTimesObject[];
  @Field(() => Int, hidden) sanctions: number | null;
  @Field(() => [SanctionCountObject]) sanctionKinds: SanctionCountObject[];
  @Field(() => Int, hidden) appealsMade: number | null;
  @Field(() => Int, hidden) appealsAnswered: number | null;
  @Field(() => Int, hidden) upheld: number | null;
  @Field(() => Int, hidden) overturned: number | null;
  @Field(() => Int, hidden) undone: number | null;
}

@ObjectType('TransparencyMonth')
export class TransparencyMonthObject {
  @Field({ description: 'In UTC, as 2026-11.' }) month: string;
  @Field(() => ModerationCountsObject) counts: ModerationCountsObject;
}

@ObjectType('ResponsePromise')
export class PromiseObject {
  @Field(() => UrgencyEnum) urgency: Urgency;
  @Field(() => Int, { description: 'Within how many minutes of a report somebody should have decided.' })
  minutes: number;
}

@ObjectType('Transparency', {
  description: 'What moderation did, for everybody: numbers of complete months, published once.',
})
export class TransparencyObject {
  @Field(() => String, { nullable: true, description: 'The first published month; null when there is none yet.' })
  since: string | null;
  @Field(() => [TransparencyMonthObject], { description: 'The last twelve, newest first.' })
  months: TransparencyMonthObject[];
  @Field(() => ModerationCountsObject, { description: 'The sum of everything shown of any month; without times.' })
  inAll: ModerationCountsObject;
  @Field(() => [PromiseObject]) promises: PromiseObject[];
}
